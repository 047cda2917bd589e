export const id = 7917;
export const ids = [7917];
export const modules = {

/***/ 7917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  join: () => (/* binding */ join)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/announce.js + 3 modules
var announce = __webpack_require__(7970);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/event.js + 2 modules
var build_event = __webpack_require__(9585);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(7019);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __webpack_require__(3910);
// EXTERNAL MODULE: ./build/input-values.js
var input_values = __webpack_require__(5895);
;// CONCATENATED MODULE: ./build/join-inputs.js


/** What stands for an input that is absent or empty; `join/action.yml` says the same. */
const joinDefaults = {
    reports: 'reports',
    'fail-on-leftovers': 'true',
    comment: 'never',
};
/** @throws UserError with every complaint at once, one a line. */
function readJoinInputs() {
    const { optional, required, oneOf, boolean, done } = (0,input_reader/* inputReader */.c)(joinDefaults);
    const expected = optional('expected', input_values/* integer */.nd(1, 10_000));
    const inputs = {
        reports: required('reports', input_values/* oneLine */.TN),
        expected: expected === undefined ? undefined : Number(expected),
        prNumber: optional('pr-number', input_values/* pullRequestNumber */.Kd),
        failOnLeftovers: boolean('fail-on-leftovers'),
        comment: oneOf('comment', ['never', 'on-leftovers', 'always']),
        githubToken: optional('github-token', input_values/* token */.Sh),
    };
    done();
    return inputs;
}

// EXTERNAL MODULE: ./build/journal.js
var journal = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/publish.js + 3 modules
var publish = __webpack_require__(79);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
// EXTERNAL MODULE: ./build/report/make.js
var make = __webpack_require__(6457);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/join.js




/**
 * The reports of several jobs, one account or one region each, as one. `expected` is how many there must be: a job
 * without a report may have left anything.
 * @throws UserError when they are about different things, or two about the same
 */
function joinReports(parts, expected = parts.length) {
    for (const part of parts.slice(1))
        compare(parts[0], part);
    const reports = parts.map(({ report }) => report);
    const looked = parts.filter(({ report }) => report.status !== 'skipped');
    const named = looked.map((part) => ({ ...part.report, place: placeOf(part, looked) }));
    const outcomes = named.flatMap((each) => each.outcomes.map(placed(each)));
    const missing = expected - parts.length;
    const cutShort = [
        ...named.flatMap((each) => (each.cutShort ? [`${each.place}: ${each.cutShort}`] : [])),
        ...(missing > 0 ? [`${missing} of ${(0,words/* count */.U9)(expected, 'job')} left no report: see its log`] : []),
    ];
    const [{ report: first }] = parts;
    const status = (0,make/* worstOf */.hm)(reports.map((each) => each.status));
    return {
        version: 1,
        status: missing > 0 && !first.dryRun ? 'leftovers' : status,
        dryRun: first.dryRun,
        scope: { ...first.scope, labels: shared(reports.map(({ scope }) => scope.labels)) },
        environments: [...named.flatMap(environmentsOf), ...skippedRow(reports)],
        account: distinct((named.length > 0 ? named : reports).map(({ account }) => account)).join(', '),
        regions: distinct(reports.flatMap(({ regions }) => regions)),
        startedAt: reports.map(({ startedAt }) => startedAt).sort()[0],
        endedAt: reports
            .map(({ endedAt }) => endedAt)
            .sort()
            .at(-1),
        ...(0,make/* countsOf */.mQ)(outcomes),
        outcomes,
        problems: named.flatMap(({ place, problems }) => problems.map((problem) => ({ ...problem, doing: `${problem.doing}, ${place}` }))),
        ...(cutShort.length > 0 ? { cutShort: cutShort.join('; ') } : {}),
    };
}
function compare(one, other) {
    const told = ({ report: { scope, dryRun } }) => `${(0,headline/* whose */.v)(scope)}${dryRun ? ' as a dry run' : ''}`;
    if (told(one) === told(other))
        return;
    throw new errors/* UserError */.yo(`${other.file}: the report is about ${told(other)}, but ${one.file} is about ${told(one)}.`, { remedy: 'Join the reports of one run only, all for the same pull request, run or sweep.' });
}
/** How a report is told apart from the others: by its account and, where several share one, its regions. */
function placeOf(part, all) {
    const { account, regions } = part.report;
    const same = all.filter(({ report }) => report.account === account);
    if (same.length === 1)
        return `account ${account}`;
    const twin = same.find((each) => each !== part && each.report.regions.join() === regions.join());
    if (twin === undefined)
        return `account ${account}, ${regions.join(', ')}`;
    throw new errors/* UserError */.yo(`${twin.file}: the report is about account ${account} and ${regions.join(', ')}, and so is ${part.file}.`, {
        remedy: 'Keep the newer one only: give each job an artifact of its own, with overwrite: true.',
    });
}
/** An outcome with the environment and the account that it was in. */
function placed({ scope, place }) {
    return (outcome) => ({
        ...outcome,
        environment: inPlace(outcome.environment ?? ownName(scope), place),
    });
}
function environmentsOf(report) {
    const { scope, place, status, found, remaining, cutShort, problems } = report;
    if (report.environments !== undefined)
        return report.environments.map((each) => ({ ...each, name: inPlace(each.name, place) }));
    if (scope.kind === 'stale' || status === 'skipped')
        return [];
    const why = cutShort ?? (problems.length > 0 ? `${(0,words/* count */.U9)(problems.length, 'listing')} failed` : '');
    const name = inPlace(ownName(scope), place);
    return [{ kind: scope.kind, id: scope.id, name, status, found, remaining, why }];
}
function skippedRow(reports) {
    const skipped = reports.filter(({ status }) => status === 'skipped');
    const [first] = skipped;
    if (first === undefined || first.scope.kind === 'stale')
        return [];
    const { kind, id } = first.scope;
    const why = `it was open when ${(0,words/* count */.U9)(skipped.length, 'job')} looked`;
    return [{ kind, id, name: ownName(first.scope), status: 'left-alone', why }];
}
function ownName({ kind, id }) {
    return kind === 'pr' ? `pull request #${id}` : `run ${id}`;
}
function inPlace(name, place) {
    return `${name} in ${place}`;
}
/** The labels that all have, with the same value. */
function shared(all) {
    const entries = Object.entries(all[0] ?? {});
    return Object.fromEntries(entries.filter(([key, value]) => all.every((each) => each[key] === value)));
}
function distinct(words) {
    return [...new Set(words)];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/report/parse.js


const parse_text = schemas/* string */.YjP();
const maybe = schemas/* optional */.lqM(parse_text);
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const digits = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d*$/));
/** As Date.toISOString writes it: the renderers show it as it is. */
const time = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const statuses = ['clean', 'leftovers', 'planned', 'nothing-found', 'skipped'];
const outcome = schemas/* object */.Ikc({
    ...{ key: parse_text, type: parse_text, id: parse_text, arn: maybe, name: parse_text, region: parse_text, environment: maybe },
    why: parse_text,
    outcome: schemas/* enum */.k5n(Object.keys(words/* signs */.rf)),
    startedAt: schemas/* optional */.lqM(time),
    endedAt: schemas/* optional */.lqM(time),
    attempts: count,
    ...{ blocker: maybe, remedy: maybe, note: maybe },
    denied: schemas/* exactOptional */.yqP(schemas/* boolean */.zMY()),
});
const environment = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['pr', 'run']),
    id: digits,
    name: parse_text,
    status: schemas/* enum */.k5n([...statuses.filter((each) => each !== 'skipped'), 'left-alone']),
    found: schemas/* exactOptional */.yqP(count),
    remaining: schemas/* exactOptional */.yqP(count),
    why: maybe,
});
const report = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    status: schemas/* enum */.k5n(statuses),
    dryRun: schemas/* boolean */.zMY(),
    scope: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['pr', 'run', 'stale']),
        id: digits,
        repository: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.-]+\/[\w.-]+$/)),
        labels: schemas/* record */.g1P(parse_text, parse_text),
    }),
    environments: schemas/* optional */.lqM(schemas/* array */.YOg(environment)),
    account: schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{12}(, \d{12})*$/)),
    regions: schemas/* array */.YOg(parse_text),
    ...{ startedAt: time, endedAt: time },
    ...{ found: count, deleted: count, remaining: count },
    outcomes: schemas/* array */.YOg(outcome),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({ doing: parse_text, region: parse_text, message: parse_text, remedy: maybe })),
    cutShort: maybe,
});
/**
 * A report from its JSON, or what is wrong with it: the place within it and the cause. The policy of a dry run is left
 * out: it is for one role, and the job's own summary has it.
 */
function parseReport(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        return `it is not JSON (${error.message})`;
    }
    const { data, error } = report.safeParse(value);
    if (data !== undefined)
        return data;
    const [issue] = error.issues;
    const place = issue?.path.join('.') || 'the whole';
    return `it is not a report of this action: ${place} ${wrong(issue)}`;
}
function wrong(issue) {
    if (issue?.code === 'invalid_type')
        return `is not of the kind ${issue.expected}`;
    if (issue?.code === 'invalid_value')
        return `is not ${issue.values.join(', ')}`;
    return 'has a form that no report has there';
}

;// CONCATENATED MODULE: ./build/report-files.js




/** Some hundred thousand resources. */
const largest = 256 * 1024 * 1024;
/**
 * The reports in a folder, at any depth, or those that a glob pattern names, in the order of their names.
 * @throws UserError when there is none, or one that is not a report
 */
function readReports(reports) {
    const isFolder = (0,external_node_fs_.statSync)(reports, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const files = (0,external_node_fs_.globSync)(isFolder ? (0,external_node_path_.join)(reports, '**', '*.json') : reports)
        .filter((file) => (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile())
        .sort();
    const [first, ...rest] = files.map(readReport);
    if (first !== undefined)
        return [first, ...rest];
    throw new errors/* UserError */.yo(`input reports: ${JSON.stringify(reports)} has no report in ${process.cwd()}.`, {
        remedy: 'Download the artifacts of the clean-up jobs to there in a step before. A job that ends before it has looked at the account leaves no report: its log says why.',
    });
}
function readReport(file) {
    const refuse = (what, cause) => new errors/* UserError */.yo(`${file}: ${what}.`, {
        cause,
        remedy: "Join only files that the output report of this action's step names, from the same version of the action.",
    });
    let json;
    try {
        if ((0,external_node_fs_.statSync)(file).size > largest)
            throw refuse('it is larger than 256 MiB');
        json = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw cause instanceof errors/* UserError */.yo ? cause : refuse('it cannot be read', cause);
    }
    const report = parseReport(json);
    if (typeof report === 'string')
        throw refuse(report);
    return { file, report };
}

;// CONCATENATED MODULE: ./build/join.js












/** The action in `join/`: the reports of several jobs become one summary, one comment and one exit code. */
async function join() {
    try {
        const inputs = readJoinInputs();
        const place = (0,build_event/* readPlace */.y)();
        const report = joinReports(readReports(inputs.reports), inputs.expected);
        refuseOthers(report, place);
        const unwritten = await (0,publish/* publish */.m)(report, place.temp);
        await tell(report, place, inputs);
        if (unwritten !== undefined)
            throw unwritten;
        process.exitCode = (0,make/* exitCode */.I$)(report, inputs.failOnLeftovers);
    }
    catch (error) {
        core/* setFailed */.C1((0,report_escape/* visibleLines */.gB)((0,errors/* explain */.WE)(error)));
    }
}
/** A number means another pull request in another repository. */
function refuseOthers({ scope }, { owner, repo }) {
    if (scope.repository.toLowerCase() === `${owner}/${repo}`.toLowerCase())
        return;
    throw new errors/* UserError */.yo(`The reports are about ${scope.repository}, but this run is in ${owner}/${repo}.`, { remedy: 'Join reports in the repository whose run made them.' });
}
async function tell(report, place, inputs) {
    const { prNumber, comment: when, githubToken: token } = inputs;
    if (when === 'never' || report.dryRun || report.status === 'skipped')
        return;
    const { owner, repo, apiUrl } = place;
    const octokit = await (0,client/* connectToGitHub */.t)({ token, apiUrl, onWait: journal/* remark */.Vg });
    const parts = prNumber === undefined ? (0,make/* partsOf */.CI)(report) : [report];
    for (const part of parts) {
        const number = prNumber ?? (part.scope.kind === 'pr' ? part.scope.id : undefined);
        if (number !== undefined)
            await (0,announce/* commentOn */.J)(number, { part, asking: { octokit, owner, repo }, place, when });
    }
}


/***/ })

};
