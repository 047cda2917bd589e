export const id = 1044;
export const ids = [1044];
export const modules = {

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce),
  J: () => (/* binding */ commentOn)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/github/refusal.js
var refusal = __webpack_require__(2074);
;// CONCATENATED MODULE: ./build/github/comment.js

/** Hidden in the page; by it the comment is found again. */
const marker = '<!-- workshop-cleanup -->';
/**
 * Keeps one comment of this action's own on a pull request up to date. Anybody can write the marker into a comment, so
 * only one that a bot or the token's own user wrote counts.
 * @throws UserError when GitHub refuses
 */
async function keepComment(comment) {
    const { octokit, owner, repo, number, create } = comment;
    const body = `${marker}\n${comment.body}`;
    try {
        const id = await ownComment(comment);
        if (id !== undefined)
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        else if (create)
            await octokit.rest.issues.createComment({
                owner,
                repo,
                issue_number: Number(number),
                body,
            });
    }
    catch (error) {
        throw (0,refusal/* refusal */.x5)(error, {
            doing: `comment on pull request #${number} of ${owner}/${repo}`,
            permission: 'pull-requests: write',
            missing: {
                message: 'there is no such pull request, or the token may not write to it',
                remedy: 'Give the job `permissions: pull-requests: write`.',
            },
        });
    }
}
async function ownComment({ octokit, owner, repo, number }) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: Number(number),
        per_page: 100,
    });
    const marked = [];
    for await (const { data } of pages)
        for (const { id, body, user } of data) {
            if (!body?.startsWith(marker))
                continue;
            if (isBot(user))
                return id;
            marked.push({ id, login: user?.login ?? '' });
        }
    if (marked.length === 0)
        return undefined;
    const me = await login({ octokit, owner, repo });
    return marked.find((each) => me !== undefined && each.login === me)?.id;
}
/** As GitHub tells it; an answer that does not tell at all is a stand-in's, where nobody else comments. */
function isBot(user) {
    return user === undefined || user?.type === 'Bot' || user?.login?.endsWith('[bot]') === true;
}
/** Whose the token is; undefined for a job's own token, which is a bot's and may not ask. */
async function login({ octokit }) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c2)(error) === 403 || (0,refusal/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/deployments.js

/**
 * Sets every deployment to an environment inactive that is not already. Returns how many were.
 * @throws UserError when GitHub refuses
 */
async function deactivate({ octokit, owner, repo }, environment) {
    try {
        const { data } = await octokit.rest.repos.listDeployments({
            owner,
            repo,
            environment,
            per_page: 100,
        });
        let changed = 0;
        for (const { id: deployment_id, environment: of } of data) {
            if (of !== environment)
                continue;
            if ((await latestState({ octokit, owner, repo }, deployment_id)) === 'inactive')
                continue;
            await octokit.rest.repos.createDeploymentStatus({
                owner,
                repo,
                deployment_id,
                state: 'inactive',
                description: 'Its AWS resources were deleted',
            });
            changed += 1;
        }
        return changed;
    }
    catch (error) {
        throw (0,refusal/* refusal */.x5)(error, {
            doing: `set the deployment environment ${JSON.stringify(environment)} of ${owner}/${repo} inactive`,
            permission: 'deployments: write',
            missing: {
                message: 'the token may not see its deployments',
                remedy: 'Give the job `permissions: deployments: write`.',
            },
        });
    }
}
/** Only to spare a change: undefined where GitHub does not tell. */
async function latestState({ octokit, owner, repo }, deployment_id) {
    try {
        const which = { owner, repo, deployment_id, per_page: 1 };
        return (await octokit.rest.repos.listDeploymentStatuses(which)).data[0]?.state;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/journal.js
var journal = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/profile/template.js
var profile_template = __webpack_require__(6386);
// EXTERNAL MODULE: ./build/execution/outcome.js
var outcome = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/report/head.js
var head = __webpack_require__(5777);
// EXTERNAL MODULE: ./build/report/tables.js + 1 modules
var tables = __webpack_require__(513);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/comment.js





/** Leftovers that a comment names; the job summary has all. */
const most = 10;
/** GitHub's limit is 65,536 characters; the marker and a reserve are set aside. */
const limit = 60_000;
/** The comment on a pull request: what was done, what remains, and where to read more. `url` is the run's page. */
function comment(report, url) {
    const leftovers = report.outcomes.filter(outcome/* isLeftover */.i);
    const more = leftovers.length - most;
    const rest = more > 0 ? [`<p>and ${(0,words/* count */.U9)(more, 'other')} that the run's summary names.</p>`] : [];
    const table = (0,fit/* fit */.U)((0,tables/* leftoverTable */.a3)(leftovers.slice(0, most), 'Still there'), limit);
    return [(0,head/* heading */.R)(report, 'h3'), table, ...rest, `[The run, with every resource](${url})`]
        .filter((part) => part !== '')
        .join('\n\n');
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/make.js
var make = __webpack_require__(6457);
;// CONCATENATED MODULE: ./build/announce.js









/**
 * Tells GitHub what became of each environment: the comment on its pull request, and its deployment environments set
 * inactive once it is clean. What GitHub refuses here is a warning: the resources are gone all the same.
 */
async function announce({ report, asking, profile, event, inputs, }) {
    if (report.dryRun || report.status === 'skipped')
        return;
    for (const part of (0,make/* partsOf */.CI)(report)) {
        if (part.scope.kind === 'pr')
            await commentOn(part.scope.id, { part, asking, place: event, when: inputs.comment });
        if (part.status !== 'clean' && part.status !== 'nothing-found')
            continue;
        for (const environment of environmentsOf(profile, subjectOf(part, event)))
            await warned(async () => {
                const changed = await deactivate(asking, environment());
                if (changed > 0)
                    (0,journal/* remark */.Vg)(`Deployment environment ${environment()} was set inactive.`);
            });
    }
}
/** Keeps the comment on a pull request up to date. What GitHub refuses is a warning. */
async function commentOn(number, { part, asking, place, when }) {
    if (when === 'never')
        return;
    const { serverUrl, owner, repo, runId } = place;
    const url = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
    await warned(() => {
        const create = when === 'always' || part.status === 'leftovers';
        return keepComment({ ...asking, number, body: comment(part, url), create });
    });
}
async function warned(act) {
    try {
        await act();
    }
    catch (error) {
        core/* warning */.$e((0,report_escape/* visibleLines */.gB)((0,errors/* explain */.WE)(error)));
    }
}
/** Whose the report is, with what the event knows of it; of others a sweep knows the number alone. */
function subjectOf({ scope }, { subject, owner, repo }) {
    const kind = scope.kind === 'pr' ? 'pr' : 'run';
    if (subject.kind === kind && subject.id === scope.id)
        return subject;
    const values = { owner, repo, [kind === 'pr' ? 'pr' : 'run_id']: scope.id };
    return { kind, id: scope.id, owner, repo, values };
}
function environmentsOf({ environments, place }, subject) {
    return environments
        .filter((template) => template.includes((0,profile_template/* scopePlaceholder */.wJ)(subject.kind)))
        .map((template) => () => {
        const parts = (0,profile_template/* partsOf */.CI)(template, subject, `${place}: environments`);
        return parts.map(({ text }) => text).join('');
    });
}


/***/ }),

/***/ 79:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(6945);
;// CONCATENATED MODULE: ./build/report/outputs.js
/** The action's outputs, all strings as the runner takes them. `path` is where the JSON report lies. */
function outputs(report, path) {
    return {
        status: report.status,
        found: String(report.found),
        deleted: String(report.deleted),
        remaining: String(report.remaining),
        report: path,
    };
}

// EXTERNAL MODULE: ./build/execution/outcome.js
var outcome = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/gantt.js


/** More bars than this are no longer a picture. */
const most = 40;
/** The run as a Mermaid gantt, a section per service; the longest ones where there are too many. */
function gantt(report) {
    const bars = report.outcomes.flatMap((outcome) => barOf(report, outcome));
    if (bars.length === 0)
        return undefined;
    const longest = new Set(bars.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most));
    const shown = bars.filter((bar) => longest.has(bar)).toSorted((a, b) => a.from - b.from);
    const end = Math.max(...shown.map(({ to }) => to));
    const lines = [...Map.groupBy(shown, serviceOf)].flatMap(([service, inService]) => [
        `  section ${(0,report_escape/* escapeGantt */.EB)(service, 24)}`,
        ...inService.map((bar) => `    ${taskOf(bar, end)}`),
    ]);
    const text = [
        '%%{init: {"gantt": {"leftPadding": 130, "barHeight": 18, "barGap": 4, "fontSize": 12}}}%%',
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${end < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
        ...lines,
    ].join('\n');
    return { text, shown: shown.length, all: bars.length };
}
function barOf({ startedAt, endedAt }, outcome) {
    if (outcome.startedAt === undefined || outcome.outcome === 'protected')
        return [];
    const from = (0,words/* between */.Tq)(startedAt, outcome.startedAt);
    const to = (0,words/* between */.Tq)(startedAt, outcome.endedAt ?? endedAt);
    return Number.isFinite(from) && Number.isFinite(to) ? [{ outcome, from, to }] : [];
}
function serviceOf({ outcome }) {
    return outcome.type.split(':')[0] || outcome.type;
}
function taskOf({ outcome, from, to }, end) {
    const { mark, style } = looks(outcome);
    // A bar too short to see is drawn a two-hundredth of the chart long.
    const until = Math.max(to, from + Math.ceil(end / 200), from + 1);
    // The sign comes first, so that a name never stands where Mermaid looks for a keyword.
    return `${mark} ${(0,report_escape/* escapeGantt */.EB)(outcome.name || outcome.id)} :${style}, ${clock(from)}, ${clock(until)}`;
}
function looks({ outcome }) {
    if (outcome === 'deleted' || outcome === 'already-gone')
        return { mark: '✓', style: 'done' };
    if (outcome === 'deleting')
        return { mark: '…', style: 'active' };
    return { mark: '✗', style: 'crit' };
}
/**
 * Time since the run began, written as a time of a day on which no clock was put forward or back: Mermaid reads and
 * shows times in the reader's zone, and so the axis counts from zero in every zone.
 */
function clock(milliseconds) {
    return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().replace('T', ' ').slice(0, 23);
}

// EXTERNAL MODULE: ./build/report/head.js
var head = __webpack_require__(5777);
// EXTERNAL MODULE: ./build/report/tables.js + 1 modules
var tables = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/report/summary.js






/** GitHub drops a step's summary of more than 1,024 KiB whole (docs: job summaries, step isolation and limits). */
const summaryLimit = 1_000 * 1024;
/**
 * The job summary: Markdown whose every text is in HTML, because that has one way to escape. At most `limit` bytes of
 * UTF-8; what must go first is the chart, then deleted resources, leftovers last.
 */
function summary(report, limit = summaryLimit) {
    const of = (...words) => report.outcomes.filter(({ outcome }) => words.includes(outcome));
    const leftovers = report.outcomes.filter(outcome/* isLeftover */.i);
    const blocks = [
        summary_head(report),
        ...(0,tables/* leftoverTable */.a3)(leftovers, report.dryRun ? 'Would remain' : 'Still there'),
        ...(0,tables/* problemTable */.iK)(report.problems),
        ...(0,tables/* environmentTable */._5)(report.environments ?? []),
        ...(0,tables/* byEnvironment */.NC)(of('planned'), tables/* planTable */.k0),
        ...(0,tables/* byEnvironment */.NC)(of('deleted', 'already-gone'), tables/* deletedTable */.EY),
        ...chart(report),
        ...(0,tables/* protectedTable */.Z7)(of('protected')),
        ...policy(report),
    ];
    return `${(0,fit/* fit */.U)(blocks, limit - 1)}\n`;
}
function summary_head(report) {
    const row = [
        (0,head/* heading */.R)(report, 'h2'),
        ...(report.cutShort === undefined
            ? []
            : [`<p><strong>Cut short:</strong> ${(0,report_escape/* escapeProse */.fd)(report.cutShort)}</p>`]),
        `<p>${facts(report).join(' · ')}</p>`,
    ].join('\n');
    return whole(0, row, '');
}
function facts({ scope, regions, startedAt, endedAt }) {
    const labels = Object.entries(scope.labels).map(([key, value]) => (0,report_escape/* escapeName */.L$)(`${key}=${value}`));
    return [
        ...(labels.length > 0 ? [`Labels ${labels.join(' ')}`] : []),
        ...(regions.length > 0 ? [`Regions ${(0,report_escape/* escapeText */.X1)(regions.join(', '))}`] : []),
        `${minute(startedAt)} to ${minute(endedAt).slice(11)} UTC`,
    ];
}
/** `2026-11-23 14:02:09` */
function minute(time) {
    return time.slice(0, 19).replace('T', ' ');
}
function chart(report) {
    const drawn = gantt(report);
    if (drawn === undefined)
        return [];
    const caption = drawn.shown < drawn.all ? `<p>The ${drawn.shown} longest of ${drawn.all}.</p>\n\n` : '';
    const row = `<h3>The run, in time</h3>\n\n${caption}\`\`\`mermaid\n${drawn.text}\n\`\`\``;
    return [
        whole(6, row, '<p>✂️ The chart of the run is left out, because the summary is too large.</p>'),
    ];
}
function policy({ policy }) {
    if (policy === undefined)
        return [];
    // JSON's own escapes leave nothing but printable ASCII, so no character can be mistaken for another.
    const texts = [policy].flat().map((document) => {
        const json = JSON.stringify(document, null, 2).replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
        return `\`\`\`json\n${json}\n\`\`\``;
    });
    const what = texts.length === 1 ? 'The IAM policy' : `The ${texts.length} IAM policies`;
    const row = `<details>\n<summary>${what} that this plan needs</summary>\n\n${texts.join('\n\n')}\n\n</details>`;
    return [
        whole(3, row, '<p>✂️ The IAM policy is left out, because the summary is too large. The JSON report has it.</p>'),
    ];
}
/** A part that stands or falls as one. */
function whole(rank, row, leftOut) {
    return { rank, open: '', rows: [row], close: '', leftOut: () => leftOut };
}

;// CONCATENATED MODULE: ./build/publish.js








/**
 * Writes the report to the log, the outputs, the job summary and a file: renderings of the same outcomes. Returns what
 * is wrong with the file, if anything: an error that must not keep the rest from being told.
 */
async function publish(report, temp) {
    for (const line of (0,log/* closingLines */.Po)(report))
        core/* info */.pq(line);
    try {
        await core/* summary */.z.addRaw(summary(report), true).write();
    }
    catch (error) {
        core/* warning */.$e((0,report_escape/* visibleLines */.gB)(`The job summary could not be written: ${String(error)}`));
    }
    const file = (0,external_node_path_.join)(temp, fileName(report));
    const { report: path, ...counts } = outputs(report, file);
    for (const [name, value] of Object.entries(counts))
        core/* setOutput */.uH(name, value);
    try {
        await (0,promises_.mkdir)(temp, { recursive: true });
        await (0,promises_.writeFile)(file, `${JSON.stringify(report, null, 2)}\n`);
    }
    catch (cause) {
        return unwritten(file, cause);
    }
    core/* setOutput */.uH('report', path);
    return undefined;
}
function fileName({ scope: { kind, id } }) {
    const whose = id === '' ? kind : `${kind}-${id}`;
    return `workshop-cleanup-${whose}-${Date.now()}.json`;
}
function unwritten(file, cause) {
    return new errors/* UserError */.yo(`The JSON report could not be written to ${file}`, {
        cause,
        remedy: "Check the runner's RUNNER_TEMP: it must be a folder that can be written to, on a disk with room. Log, job summary and the other outputs are complete.",
    });
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4702);

const gap = '\n\n';
/**
 * The blocks in their order, in at most `limit` bytes of UTF-8. If they don't fit, those of the lowest rank are filled
 * first, row by row. The first of a rank that loses rows says how many, and one line speaks for those behind it.
 */
function fit(blocks, limit) {
    const whole = join(blocks.map((block) => shown(block, block.rows.length)));
    if (bytes(whole) <= limit)
        return whole;
    const ranks = [...Map.groupBy(blocks, ({ rank }) => rank)].sort(([a], [b]) => a - b);
    // Every rank may come to say that it was cut, so room for that is set aside before any row is placed.
    const set = sum(ranks.map(([, all]) => spokenFor(all)));
    const told = set <= limit;
    let room = told ? limit - set : limit;
    const texts = new Map();
    for (const [, all] of ranks) {
        const cut = all.findIndex((block) => {
            const rows = rowsWithin(block, room);
            texts.set(block, shown(block, rows, told));
            if (rows > 0)
                room -= frame(block) + sum(block.rows.slice(0, rows).map(line));
            return rows < block.rows.length;
        });
        const [first, ...others] = cut < 0 ? [] : all.slice(cut + 1);
        if (first !== undefined && told)
            texts.set(first, leftOutOf([first, ...others]));
    }
    return join(blocks.map((block) => texts.get(block) ?? ''));
}
/** How many bytes the blocks of one rank need to say that they were cut: one of them, and those behind it. */
function spokenFor(all) {
    const cut = Math.max(...all.map((block) => bytes(leftOutOf([block])) + gap.length));
    return all.length === 1 ? cut : cut + Math.max(cut, bytes(leftOutOf(all)) + gap.length);
}
/** What is said in the place of blocks of which nothing is kept. */
function leftOutOf(all) {
    const [first] = all;
    if (first !== undefined && all.length === 1)
        return first.leftOut(first.rows.length);
    const rows = sum(all.map((block) => block.rows.length));
    return `<p>✂️ ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'more table')} with ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows, 'row')} left out, because GitHub takes no larger page. The JSON report (report.json) has all of them.</p>`;
}
function rowsWithin(block, room) {
    let used = frame(block);
    const rows = block.rows.findIndex((row) => {
        used += line(row);
        return used > room;
    });
    return rows < 0 ? block.rows.length : rows;
}
/** The bytes of a block without its rows, with the line's end behind `open` and the gap behind it all. */
function frame({ open, close }) {
    return bytes(open) + 1 + bytes(close) + gap.length;
}
function line(row) {
    return bytes(row) + 1;
}
function shown(block, rows, told = true) {
    const parts = rows === 0
        ? []
        : [[block.open, ...block.rows.slice(0, rows), block.close].filter(Boolean).join('\n')];
    if (rows < block.rows.length && told)
        parts.push(block.leftOut(block.rows.length - rows));
    return join(parts);
}
function join(parts) {
    return parts.filter((part) => part !== '').join(gap);
}
function bytes(text) {
    return Buffer.byteLength(text);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ heading)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2251);


const signs = {
    clean: '✅',
    leftovers: '⚠️',
    planned: '📋',
    'nothing-found': '✅',
    skipped: '⏭️',
};
/** The headline as a page's heading. */
function heading(report, element) {
    return `<${element}>${signs[report.status]} ${title(report)}</${element}>`;
}
/** The headline, in which the pull request's number may become a link: it is digits, and the event's own. */
function title(report) {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(report));
    return /^\d+$/.test(report.scope.id) ? text.replace('<span>#</span>', '#') : text;
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   dO: () => (/* binding */ makeReport),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);

function makeReport(ended) {
    const { scope, outcomes } = ended;
    return {
        version: 1,
        status: statusOf(ended),
        dryRun: ended.dryRun,
        scope: {
            kind: scope.kind,
            id: scope.id,
            repository: `${scope.owner}/${scope.repo}`,
            labels: scope.labels,
        },
        ...(ended.environments !== undefined && { environments: ended.environments }),
        account: ended.account,
        regions: ended.regions,
        startedAt: ended.startedAt.toISOString(),
        endedAt: ended.endedAt.toISOString(),
        ...countsOf(outcomes),
        outcomes,
        problems: ended.problems,
        ...(ended.cutShort !== undefined && { cutShort: ended.cutShort }),
        ...(ended.policy !== undefined && { policy: ended.policy }),
    };
}
/**
 * `clean` claims that nothing labelled is left, so a run that was cut short or could not ask everything never is, even
 * if each resource that it knew of is gone.
 */
function statusOf({ skipped, dryRun, outcomes, problems, cutShort }) {
    if (skipped !== undefined)
        return 'skipped';
    if (dryRun && outcomes.length > 0)
        return 'planned';
    if (outcomes.some(_execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftover */ .i) || problems.length > 0 || cutShort !== undefined)
        return dryRun ? 'planned' : 'leftovers';
    return outcomes.length === 0 ? 'nothing-found' : 'clean';
}
/**
 * `failOnLeftovers: false` forgives what AWS or a protection keeps (`blocked`), what waits for that (`held-back`) and
 * what AWS is still at (`deleting`). It forgives no doubt about the run itself: a listing that failed, an end before
 * the work was done, or `failed`, which is a permission that is missing or an error that nobody foresaw.
 */
function exitCode(report, failOnLeftovers) {
    if (report.problems.length > 0 || report.cutShort !== undefined)
        return 1;
    if (report.dryRun || report.remaining === 0)
        return 0;
    if (report.outcomes.some(({ outcome, denied }) => outcome === 'failed' || denied))
        return 1;
    return failOnLeftovers ? 1 : 0;
}
/** A report for each pull request and run that a sweep cleaned up after; any other report is its own. */
function partsOf(report) {
    if (report.scope.kind !== 'stale')
        return [report];
    const cleaned = (report.environments ?? []).flatMap(({ status, ...each }) => status === 'left-alone' ? [] : [{ ...each, status }]);
    return [...Map.groupBy(cleaned, ({ kind, id }) => `${kind} ${id}`).values()].map((group) => {
        const names = group.map(({ name }) => name);
        const outcomes = report.outcomes.filter(({ environment = '' }) => names.includes(environment));
        const { kind, id } = group[0];
        const scope = { ...report.scope, kind, id };
        const status = worstOf(group.map((each) => each.status));
        return { ...report, scope, status, ...countsOf(outcomes), environments: undefined, outcomes };
    });
}
/** Of several statuses the one to tell. */
function worstOf(statuses) {
    return byConcern.find((each) => statuses.includes(each)) ?? 'nothing-found';
}
const byConcern = ['leftovers', 'planned', 'skipped', 'clean'];
function countsOf(outcomes) {
    return {
        found: outcomes.length,
        deleted: outcomes.filter(({ outcome }) => outcome === 'deleted' || outcome === 'already-gone')
            .length,
        remaining: outcomes.filter(_execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftover */ .i).length,
    };
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NC: () => (/* binding */ byEnvironment),
  EY: () => (/* binding */ deletedTable),
  _5: () => (/* binding */ environmentTable),
  a3: () => (/* binding */ leftoverTable),
  k0: () => (/* binding */ planTable),
  iK: () => (/* binding */ problemTable),
  Z7: () => (/* binding */ protectedTable)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/report/table.js

/** Columns of short words, which are never broken into lines. */
const narrow = ['Outcome', 'Region', 'Time'];
/** No block for no rows. */
function table({ rank, title, lead, columns, rows }) {
    if (rows.length === 0)
        return [];
    const heads = Object.keys(columns).map((name) => `<th align="left">${name}</th>`);
    const cells = (row) => Object.entries(columns).map(([name, cell]) => `<td${narrow.includes(name) ? ' nowrap' : ''}>${cell(row)}</td>`);
    return [
        {
            rank,
            // No blank line in here: it would end the HTML, and Markdown would begin again.
            open: [
                `<h3>${title}</h3>`,
                ...(lead ? [`<p>${lead}</p>`] : []),
                '<table>',
                `<thead><tr>${heads.join('')}</tr></thead>`,
                '<tbody>',
            ].join('\n'),
            rows: rows.map((row) => `<tr>${cells(row).join('')}</tr>`),
            close: '</tbody>\n</table>',
            leftOut: (left) => `<p>✂️ ${title}: ${(0,words/* count */.U9)(left, 'row')} left out, because GitHub takes no larger page. The JSON report (report.json) has all of them.</p>`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/report/tables.js



const what = {
    Outcome: ({ outcome }) => `${words/* signs */.rf[outcome]} ${outcome}`,
    Type: ({ type }) => (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(type, 80)),
    Name: nameCell,
    Region: ({ region }) => (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(region, 30)),
};
/** What a sweep found, one environment a row; those that only the tagging API still remembers are counted. */
function environmentTable(all) {
    const rows = all.filter(({ status }) => status !== 'nothing-found');
    const ghosts = all.length - rows.length;
    return table({
        rank: 1,
        title: 'Environments',
        ...(ghosts > 0 ? { lead: `Nothing was left of ${(0,words/* count */.U9)(ghosts, 'other')}.` } : {}),
        rows,
        columns: {
            Environment: ({ name }) => (0,report_escape/* escapeText */.X1)(name),
            Result: ({ status }) => `${environmentSigns[status]} ${status}`,
            Resources: ({ found, remaining }) => found === undefined ? '' : `${found}${remaining ? `, of which ${remaining} remain` : ''}`,
            Note: ({ why }) => (0,report_escape/* escapeProse */.fd)(why ?? ''),
        },
    });
}
const environmentSigns = {
    clean: '✅',
    leftovers: '⚠️',
    planned: '📋',
    'nothing-found': '⚪',
    'left-alone': '✋',
};
function leftoverTable(rows, title) {
    return table({
        rank: 1,
        title,
        rows,
        columns: {
            Outcome: what.Outcome,
            Resource: (row) => stacked(nameCell(row), `<sub>${[what.Type(row), what.Region(row), (0,report_escape/* escapeText */.X1)(row.environment ?? '')].filter(Boolean).join(' · ')}</sub>`),
            'What stands in the way': ({ blocker, note }) => stacked((0,report_escape/* escapeProse */.fd)(blocker ?? ''), small(note)),
            'What to do': ({ remedy }) => (0,report_escape/* escapeProse */.fd)(remedy ?? ''),
        },
    });
}
function problemTable(rows) {
    return table({
        rank: 2,
        title: 'What could not be asked',
        lead: 'Something may have been missed here, so this run cannot vouch for the account.',
        rows,
        columns: {
            Asking: ({ doing }) => (0,report_escape/* escapeProse */.fd)(doing),
            Region: ({ region }) => (0,report_escape/* escapeText */.X1)((0,report_escape/* clip */.$Q)(region, 30)),
            Answer: ({ message }) => (0,report_escape/* escapeProse */.fd)(message),
            'What to do': ({ remedy }) => (0,report_escape/* escapeProse */.fd)(remedy ?? ''),
        },
    });
}
/** A table for each environment of a sweep, else one. */
function byEnvironment(rows, tableOf) {
    return [...Map.groupBy(rows, ({ environment }) => environment)].flatMap(([whose, group]) => tableOf(group, whose === undefined ? '' : ` of ${(0,report_escape/* escapeText */.X1)(whose)}`));
}
function deletedTable(rows, whose) {
    const usual = usualWhy(rows);
    return table({
        rank: 4,
        title: `Deleted${whose}, in this order`,
        ...leadOf(usual),
        rows,
        columns: {
            ...what,
            Time: words/* took */.sm,
            Note: (row) => stacked((0,report_escape/* escapeProse */.fd)(notes(row)), row.why === usual ? '' : small(row.why)),
        },
    });
}
function planTable(rows, whose) {
    const usual = usualWhy(rows);
    return table({
        rank: 4,
        title: `The plan${whose}, in this order`,
        ...leadOf(usual),
        rows,
        columns: {
            ...what,
            Note: (row) => stacked((0,report_escape/* escapeProse */.fd)(row.note ?? ''), row.why === usual ? '' : small(row.why)),
        },
    });
}
function protectedTable(rows) {
    return table({
        rank: 5,
        title: 'Protected by the profile',
        rows,
        columns: {
            ...what,
            'Protected by': ({ blocker, note }) => (0,report_escape/* escapeProse */.fd)(blocker ?? note ?? ''),
        },
    });
}
/** The name and, where that does not tell, the id beside it. */
function nameCell({ name, id }) {
    const told = name === '' || name === id || id.includes(name);
    return told ? (0,report_escape/* escapeName */.L$)(name || id) : `${(0,report_escape/* escapeName */.L$)(name)} <sub>${(0,report_escape/* escapeName */.L$)(id)}</sub>`;
}
function notes({ attempts, note }) {
    return [note, attempts > 1 ? (0,words/* count */.U9)(attempts, 'attempt') : ''].filter(Boolean).join('\n');
}
function small(text) {
    return text ? `<sub>${(0,report_escape/* escapeProse */.fd)(text)}</sub>` : '';
}
function stacked(...parts) {
    return parts.filter(Boolean).join('<br>');
}
/** The reason that most rows share, told once above the table. */
function usualWhy(rows) {
    const groups = [...Map.groupBy(rows, ({ why }) => why)].sort((a, b) => b[1].length - a[1].length);
    const [why, sharing] = groups[0] ?? ['', []];
    return why !== '' && sharing.length > 1 && sharing.length * 2 >= rows.length ? why : undefined;
}
function leadOf(usual) {
    return usual === undefined
        ? {}
        : { lead: `Why, unless the note says otherwise: ${(0,report_escape/* escapeProse */.fd)(usual)}` };
}


/***/ })

};
