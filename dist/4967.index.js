export const id = 4967;
export const ids = [4967];
export const modules = {

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mapLimit)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);

/**
 * Maps with at most `limit` at work, results in the order of the items. A generator (of pages, say) is read only as
 * fast as there is room. The first failure rejects at once.
 */
function mapLimit(items, limit, work) {
    return (0,p_map__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(items, work, { concurrency: limit });
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/announce.js + 3 modules
var announce = __webpack_require__(7970);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/parallel.js
var parallel = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/profile/match.js + 1 modules
var profile_match = __webpack_require__(3492);
;// CONCATENATED MODULE: ./build/discovery/found.js
function keyOf(type, region, id) {
    return `${type}|${region}|${id}`;
}

// EXTERNAL MODULE: ./build/profile/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/resource-types/foundations.js
var foundations = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/discovery/reserved-names.js
/**
 * Sources: Control Tower guide (resources created in the shared and enrolled accounts); CDK guide (bootstrapping, the
 * default template's names); CloudFormation guide (StackSets concepts, granting permissions for StackSets);
 * Organizations guide (accessing member accounts); IAM guide (service-linked roles, roles of IAM Identity Center).
 * OIDC providers are never deleted at all.
 */
const table = [
    { names: /^AWSServiceRole/, types: ['iam:role'], owner: "a service-linked role of AWS's" },
    { names: /^AWSReservedSSO_/, types: ['iam:role'], owner: "IAM Identity Center's" },
    { names: /^\/?(?:StackSet-)?aws-?controltower/i, owner: "AWS Control Tower's" },
    {
        names: /^(?:OrganizationAccountAccessRole|stacksets-exec-.*)$/,
        types: ['iam:role'],
        owner: "AWS Organizations' way into the account",
    },
    {
        names: /^AWSCloudFormationStackSet(?:Administration|Execution)Role$/,
        types: ['iam:role'],
        owner: "CloudFormation StackSets' way into the account",
    },
    {
        names: /^StackSet-.+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        types: ['cloudformation:stack'],
        owner: 'an instance of a StackSet, which would make it again',
    },
    { names: /^CDKToolkit$/, types: ['cloudformation:stack'], owner: cdk() },
    { names: /^cdk-[a-z0-9]+-assets-/, types: ['s3:bucket'], owner: cdk() },
    { names: /^cdk-[a-z0-9]+-container-assets-/, types: ['ecr:repository'], owner: cdk() },
    {
        names: /^cdk-[a-z0-9]+-(?:cfn-exec|deploy|file-publishing|image-publishing|lookup)-role-/,
        types: ['iam:role'],
        owner: cdk(),
    },
    { names: /^\/cdk-bootstrap\//, types: ['ssm:parameter'], owner: cdk() },
];
function cdk() {
    return "the CDK's bootstrap, by which all of the account deploy";
}
/** Whose a resource is by its name, or undefined. */
function reservedFor({ name: type }, { name, id }) {
    const fits = ({ types, names }) => (types?.includes(type) ?? true) && (names.test(name) || names.test(id));
    return table.find(fits)?.owner;
}

;// CONCATENATED MODULE: ./build/discovery/tagged.js


const beginsAtMost = 3;
/**
 * What the tagging API lists in one region with these tags: a hint, never a proof, since it lists the deleted for hours
 * and lags behind new tags. Pages may be short or empty while a token remains, so only the missing token ends the loop.
 * A token lives for 15 minutes; when it expired, the listing begins anew.
 * Source: Resource Groups Tagging API, GetResources.
 */
async function* swept(aws, filters) {
    const tagging = await aws.client('tagging');
    const TagFilters = filters.map(({ key: Key, value }) => ({
        Key,
        ...(value === undefined ? {} : { Values: [value] }),
    }));
    const ask = (token) => tagging.getResources({
        TagFilters,
        ResourcesPerPage: 100,
        ...(token && { PaginationToken: token }),
    });
    const told = new Set();
    let begun = 1;
    let token = '';
    do {
        const page = await ask(token).catch((error) => {
            if (!(0,errors/* isCode */._m)(error, 'PaginationTokenExpired') || begun === beginsAtMost)
                throw error;
            begun += 1;
            return ask('');
        });
        for (const { ResourceARN: arn, Tags: list } of page.ResourceTagMappingList ?? []) {
            if (arn === undefined || told.has(arn))
                continue;
            told.add(arn);
            const tags = (list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']);
            yield { arn, tags: Object.fromEntries(tags) };
        }
        token = page.PaginationToken ?? '';
    } while (token !== '');
}
const readsAtOnce = 10;
/** The tags of what a listing told without them, each asked for singly; what went meanwhile is left out. */
async function readTags(type, aws, listed) {
    const { tags } = type;
    if (tags === undefined)
        return [];
    const read = await (0,parallel/* mapLimit */.s)(listed, readsAtOnce, async (one) => {
        try {
            return [{ ...one, tags: await tags(aws, one.id) }];
        }
        catch (error) {
            if ((0,errors/* classify */.L8)(error, type).kind === 'gone')
                return [];
            throw error;
        }
    });
    return read.flat();
}

;// CONCATENATED MODULE: ./build/discovery/sweep.js

/** Every ARN in one region that the tagging API lists with exactly these labels. */
async function sweep(run, region) {
    const { labels } = run.scope;
    const filters = Object.entries(labels).map(([key, value]) => ({ key, value }));
    const hints = [];
    for await (const { arn, tags } of swept(run.aws(region), filters))
        if (carries(tags, labels))
            hints.push({ arn, region, tags });
    return hints;
}
/** Whether every label is there, key and value compared exactly. No labels: never. */
function carries(tags, labels) {
    const wanted = Object.entries(labels);
    return wanted.length > 0 && wanted.every(([key, value]) => tags?.[key] === value);
}
/** Whether it is labelled for somebody else: it has a label's key with another value. */
function isOthers(tags, labels) {
    return Object.entries(labels).some(([key, value]) => tags?.[key] !== undefined && tags[key] !== value);
}

;// CONCATENATED MODULE: ./build/discovery/judge.js





const day = 24 * 3600 * 1000;
/** Why a described resource with a proof is nevertheless not to be touched. Pure; asked again before the first change. */
function judge(run, type, found) {
    return reserved(run, type, found) ?? guarded(run, type, found);
}
/** AWS's own protection, where the profile does not allow to switch it off. */
function guarded(run, type, found) {
    if (found.protection === undefined)
        return undefined;
    if (type.unprotect !== undefined && (0,vocabulary/* matchesTypes */.rM)(run.profile.removeProtection, type))
        return undefined;
    return blocked(`${found.protection} is on`, `Switch it off, or add ${type.name} to \`remove-protection\` in the profile.`);
}
function reserved(run, type, found) {
    const rule = (0,profile_match/* protects */.lQ)(run.profile, found);
    if (rule !== undefined)
        return {
            outcome: 'protected',
            blocker: `protected by the profile: ${rule}`,
            remedy: 'Remove the rule under `protect`, or the tag, if it should go.',
        };
    const part = reservedPart(run, found);
    if (part !== undefined)
        return part;
    if (found.managedBy !== undefined)
        return blocked(`managed by ${found.managedBy}`, 'It goes with what manages it; remove that.');
    const keeper = run.keeper?.(found.tags ?? {});
    if (keeper !== undefined)
        return blocked(`it carries the labels of ${keeper} as well`, 'Run again: a sweep deletes it when all whose labels it carries are closed or completed.');
    if (standsOn(run, type, found))
        return blocked('this run itself works with it', 'Take the labels off: who cleans up must outlive what is cleaned.');
    const owner = reservedFor(type, found);
    if (owner !== undefined)
        return blocked(`by its name it is ${owner}`, 'Take the labels off. What is reserved by name is never deleted; delete it by hand if it must go.');
    if (isTooOld(run, found))
        return blocked(`created ${found.createdAt?.toISOString()}, more than a day before the ${run.scope.kind === 'pr' ? 'pull request was opened' : 'run began'} (${run.scope.began?.toISOString()})`, 'A shared resource may have been labelled by a deploy. If it is really part of this environment, set `older-than-scope: allow` in the profile.');
    return undefined;
}
/** What no resource type knows and would go with it all the same: it keeps the whole as a member that is known does. */
function reservedPart({ profile }, { parts = [] }) {
    for (const { cloudFormation, id } of parts) {
        const rule = id.startsWith('arn:') ? (0,profile_match/* protects */.lQ)(profile, { arn: id }) : undefined;
        const why = foundations/* foundations */.T.test(cloudFormation)
            ? 'accounts and sign-in stand on it'
            : (0,vocabulary/* matchesTypes */.rM)(profile.exclude, { name: cloudFormation, cloudFormation })
                ? `the profile excludes ${cloudFormation}`
                : rule && `protected by the profile: ${rule}`;
        if (why)
            return blocked(`its member ${cloudFormation} ${id} must stay (${why}) and would be deleted with it`, 'Take that member out of the stack, or what protects it out of the profile, then run again.');
    }
    return undefined;
}
/** Contract: created more than a day before its pull request was opened or its run began. */
function isTooOld(run, { createdAt }) {
    const { began } = run.scope;
    return (began !== undefined && createdAt !== undefined && createdAt.getTime() < began.getTime() - day);
}
/** Whether a child may go for its parent's sake: not when it is somebody else's, too old or protected by itself. */
function mayFollow(run, type, child) {
    return !isOthers(child.tags, run.scope.labels) && reserved(run, type, child) === undefined;
}
/**
 * What to make of a child: undefined when it may go, why it must stay, or `leave` when it is not ours to speak of. What
 * outlives its parent is its alone (a function's log group); what a parent refers to may be shared (a cache policy).
 */
function judgeChild(run, type, goes, child) {
    if (goes === 'with')
        return judgeMember(run, type, child);
    const alone = goes === 'after' && child.managedBy === undefined && child.usedBy === undefined;
    if (alone ? isOthers(child.tags, run.scope.labels) : !mayFollow(run, type, child))
        return 'leave';
    return judge(run, type, child);
}
/** Why a part of something that goes must stay, and with it the whole. A part needs no labels, only none of another's. */
function judgeMember(run, type, found) {
    if (isOthers(found.tags, run.scope.labels))
        return blocked('it carries the labels of another environment', 'Correct its labels.');
    if ((0,vocabulary/* matchesTypes */.rM)(run.profile.exclude, type))
        return blocked(`the profile excludes ${type.name}`, 'Take the type out of `exclude`.');
    return judge(run, type, found);
}
/**
 * The role that the run assumed, or the user whose access key it was given. A role's ARN as a session hides the path, so
 * the name is compared.
 */
function standsOn(run, type, found) {
    if (type.name === 'iam:user')
        return found.arn === run.identity.arn;
    const [kind, name] = run.identity.arn.split(':').slice(5).join(':').split('/');
    return type.name === 'iam:role' && kind === 'assumed-role' && found.name === name;
}
function blocked(blocker, remedy) {
    return { outcome: 'blocked', blocker, remedy };
}

;// CONCATENATED MODULE: ./build/discovery/backup-keys.js






const asksAtOnce = 4;
/**
 * Holds the keys under which backups are encrypted, of this run and of earlier ones: a backup of a table, database or
 * warehouse has the key of what it was made of. Backups that go to a bucket have that bucket's. Source: KMS API reference,
 * ScheduleKeyDeletion (all that was encrypted under the key is unrecoverable).
 */
async function holdBackupKeys(run, all) {
    const types = run.types.all.filter((type) => type.backupUnder !== undefined && (0,profile_match/* backsUp */.Kv)(run.profile, type));
    const found = new Map(all);
    if (types.length === 0)
        return found;
    const using = usersOf(all, new Set(types.map(({ name }) => name)));
    const keys = [...all.values()].filter((one) => one.type === 'kms:key' && one.hold === undefined);
    await (0,parallel/* mapLimit */.s)(keys, asksAtOnce, async (key) => {
        const hold = using.get(key.key) ?? (await underBackup(run, types, key));
        if (hold !== undefined)
            found.set(key.key, { ...key, hold });
    });
    return found;
}
/** By the key's key: why it stays for the backup that this run makes. */
function usersOf(all, types) {
    const holds = new Map();
    for (const { type, name, region, hold, description } of all.values())
        if (types.has(type) && hold === undefined)
            for (const ref of description?.refers ?? [])
                holds.set(keyOf(ref.type, ref.region ?? region, ref.id), keeps(`of ${type} ${name}`));
    return holds;
}
async function underBackup(run, types, { region, arn = '' }) {
    for (const type of types)
        try {
            const backup = await type.backupUnder?.(run.aws(region), arn);
            if (backup !== undefined)
                return keeps(backup);
        }
        catch (error) {
            const read = (0,errors/* classify */.L8)(error, type);
            const remedy = read.kind === 'denied' ? read.remedy : 'Run again; a backup may be lost without this key.';
            const blocker = `whether it encrypts a backup of a ${type.name} cannot be told: ${(0,build_errors/* explain */.WE)(error)}`;
            return { outcome: 'failed', blocker, remedy };
        }
    return undefined;
}
function keeps(backup) {
    return blocked(`the backup ${backup} is encrypted under it`, 'Copy the backup under a key that stays, or delete it, and run again; or take the labels off this key.');
}

// EXTERNAL MODULE: ./build/aws/arn.js
var arn = __webpack_require__(3385);
;// CONCATENATED MODULE: ./build/resource-types/records.js

/**
 * Jobs that can be labelled, but that AWS has no call to stop or to delete: they end by themselves, are kept as a record
 * for a while, and what they work on waits for them. Source: Personalize guide (`Requirements for deleting`).
 */
const records = [
    'personalize:batch-inference-job/{id}',
    'personalize:batch-segment-job/{id}',
    'personalize:data-deletion-job/{id}',
    'personalize:dataset-export-job/{id}',
    'personalize:dataset-import-job/{id}',
].map(arn/* arnMatcher */._);
/** Whether there is nothing to delete behind an ARN, labelled as it may be. */
function isRecord(arn) {
    return records.some((match) => match(arn) !== undefined);
}

;// CONCATENATED MODULE: ./build/discovery/place.js
/**
 * Services that have ARNs without a region and are regional all the same: such a hint counts for the region that was
 * asked. Source: service authorization reference, whose ARNs without a region are otherwise of global things.
 */
const regional = new Set([
    'ec2',
    'forecast',
    'guardduty',
    'license-manager',
    'opsworks-cm',
    'personalize',
    'quicksight',
    's3',
    'swf',
    'verifiedpermissions',
    'worklink',
]);
/** The region a hint counts for, or undefined when the profile does not name it. What is global always counts in. */
function placeOf({ arn, region: asked }, type, { regions }) {
    if (type?.global)
        return 'global';
    const [, , service = '', told = ''] = arn.split(':');
    const region = told === '' ? asked : told;
    if (regions.includes(region))
        return region;
    // Of a type that nobody knows.
    return type === undefined && told === '' && !regional.has(service) ? 'global' : undefined;
}

;// CONCATENATED MODULE: ./build/discovery/strangers.js



const identifiedAtOnce = 4;
/** Asks Cloud Control about each that the profile includes. What AWS no longer knows is nothing: the list is a hint. */
async function identifyAll(run, all) {
    const told = await (0,parallel/* mapLimit */.s)(all, identifiedAtOnce, async (stranger) => {
        const verdict = await identify(run, stranger);
        if (verdict?.is === 'absent')
            run.log(`${stranger.arn} is listed with the labels but AWS no longer knows it`);
        return { stranger, verdict };
    });
    return {
        resources: told.flatMap(({ verdict, stranger: { region } }) => verdict?.is === 'resource' && (0,profile_match/* includesType */.cF)(run.profile, verdict.type)
            ? [{ type: verdict.type, region, id: verdict.id }]
            : []),
        leftovers: told.flatMap(({ stranger, verdict }) => verdict?.is === 'leftover' ? [leftover(run, stranger, verdict)] : []),
    };
}
async function identify(run, { arn, region, tags }) {
    const strangers = await run.types.strangers();
    const kinds = strangers.kindsOf(arn);
    const isWanted = kinds.length === 0
        ? (0,profile_match/* includesArn */.be)(run.profile, arn)
        : kinds.some((kind) => (0,profile_match/* includesType */.cF)(run.profile, kind));
    if (!isWanted)
        return undefined;
    const stack = tags['aws:cloudformation:stack-id'];
    return strangers.identify(run.aws(region), { arn, stack });
}
function leftover(run, { arn, region, tags }, verdict) {
    const { type, outcome, blocker, remedy } = verdict;
    const rule = (0,profile_match/* protects */.lQ)(run.profile, { arn, tags });
    const hold = rule === undefined
        ? { outcome, blocker, remedy }
        : {
            outcome: 'protected',
            blocker: `protected by the profile: ${rule}`,
            remedy: 'Remove the rule under `protect`, or the tag, if it should go.',
        };
    return {
        key: keyOf(type, region, arn),
        type,
        id: arn,
        arn,
        name: arn.split(/[/:]/).at(-1) ?? arn,
        region,
        proof: { by: 'label' },
        parents: [],
        why: 'listed with the labels by the tagging API',
        hold,
        stack: tags['aws:cloudformation:stack-id'],
    };
}

;// CONCATENATED MODULE: ./build/discovery/candidates.js










const listingsAtOnce = 8;
/** Unites the tagging API with the services' own listings and the profile's name patterns. */
async function search(run) {
    const candidates = new Map();
    const strangers = new Map();
    const problems = [];
    const add = (type, region, id, proof) => {
        const key = keyOf(type.name, region, id);
        if (!candidates.has(key))
            candidates.set(key, { key, type, region, id, proof, hinted: true });
    };
    const home = run.aws('global').region;
    const hints = new Map();
    const sweeps = [...new Set([...run.regions, home])].map((region) => ({
        region,
        doing: 'listing labelled resources by the tagging API (tag:GetResources)',
        ask: async () => void hints.set(region, await sweep(run, region)),
    }));
    const listings = listed(run).flatMap(({ type, patterns }) => (type.global ? ['global'] : run.regions).map((region) => ({
        region,
        doing: `listing ${type.name}`,
        async ask() {
            for await (const { id, proof } of choose(run, type, region, patterns))
                add(type, region, id, proof);
        },
    })));
    await (0,parallel/* mapLimit */.s)([...sweeps, ...listings], listingsAtOnce, async ({ region, doing, ask }) => {
        try {
            await ask();
        }
        catch (error) {
            problems.push({ doing, region, ...told(error) });
        }
    });
    // In the regions' order: an ARN without a region (a bucket's) counts for the first that names it.
    const seen = new Set();
    for (const hint of [...run.regions, home].flatMap((region) => hints.get(region) ?? [])) {
        const known = run.types.byArn(hint.arn);
        const place = placeOf(hint, known?.type, run);
        if (place === undefined || seen.has(hint.arn))
            continue;
        seen.add(hint.arn);
        if (known === undefined) {
            if (!isRecord(hint.arn))
                strangers.set(hint.arn, { ...hint, region: place });
        }
        else if ((0,profile_match/* includesType */.cF)(run.profile, known.type))
            add(known.type, place, known.id, { by: 'label' });
    }
    const { resources, leftovers } = await identifyAll(run, [...strangers.values()]);
    for (const { type, region, id } of resources)
        add(type, region, id, { by: 'label' });
    return { candidates: [...candidates.values()], leftovers, problems };
}
/** A refused listing or description as plain data, with the missing permission where AWS names it. */
function told(error) {
    const reading = (0,errors/* classify */.L8)(error, { notFound: [] });
    return {
        message: (0,build_errors/* explain */.WE)(error),
        remedy: reading.kind === 'denied'
            ? `${reading.remedy} Or exclude the type in the profile.`
            : 'Run again; what was not listed may still be there.',
    };
}
/** Which types must be listed: those that the tagging API misses, and those that a `names` pattern asks for. */
function listed(run) {
    return run.types.all.flatMap((type) => {
        if (type.list === undefined || !(0,profile_match/* includesType */.cF)(run.profile, type))
            return [];
        const patterns = run.profile.names
            .filter((each) => each.type === type.name || each.type === type.cloudFormation)
            .map((each) => each.pattern);
        if (type.tagging === 'listed')
            return [{ type, patterns: [] }];
        return type.tagging === 'untaggable' && patterns.length > 0 ? [{ type, patterns }] : [];
    });
}
async function* choose(run, type, region, patterns) {
    const aws = run.aws(region);
    const matchers = patterns.flatMap((pattern) => {
        const match = (0,profile_match/* namePattern */._u)(pattern, run.scope);
        return match === undefined ? [] : [{ pattern, match }];
    });
    const unread = [];
    for await (const each of type.list?.(aws) ?? []) {
        const named = matchers.find(({ match }) => match(each.name ?? each.id));
        if (named !== undefined)
            yield { id: each.id, proof: { by: 'name', pattern: named.pattern } };
        else if (each.tags === undefined)
            unread.push(each);
        else if (carries(each.tags, run.scope.labels))
            yield { id: each.id, proof: { by: 'label' } };
    }
    for (const { id, tags } of await readTags(type, aws, unread))
        if (carries(tags, run.scope.labels))
            yield { id, proof: { by: 'label' } };
}

// EXTERNAL MODULE: ./build/resource-types/stack-creator.js
var stack_creator = __webpack_require__(9012);
;// CONCATENATED MODULE: ./build/discovery/stacks.js


const stackType = 'cloudformation:stack';
/**
 * A stack owns what it created: its members die with it, or, when it is not ours, stay and are blocked. A stack with
 * a member that must stay is blocked itself, since CloudFormation would delete that member. What a stack leaves behind
 * (DeletionPolicy Retain) is its labels' own once the stack is `gone`.
 */
function settleStacks(all, gone = new Set()) {
    const found = new Map();
    for (const one of all.values())
        found.set(one.key, owned(one, all, gone));
    return holdWholes(found);
}
/** Whether it would go with a stack: what uses it keeps it, and the stack. */
function isMember({ parents }) {
    return parents.some(({ key, goes }) => goes === 'with' && key.startsWith(`${stackType}|`));
}
/** What must stay holds what it would be deleted with. */
function holdWholes(all) {
    const found = new Map(all);
    for (const one of all.values())
        if (one.hold !== undefined && !isService(one.hold.user))
            for (const { key, goes } of one.parents)
                if (goes === 'with')
                    hold(found, key, one);
    return found;
}
/**
 * An interface that nobody can be named for is a service's, of the stack itself as often as not: whether the network
 * that it lies in can go, AWS has to say.
 */
function isService(user) {
    return user?.startsWith('ec2:network-interface|') ?? false;
}
/** The id (an ARN) of the stack that created it, from CloudFormation's own tag. */
function stackOf({ description, stack }) {
    return stack ?? description?.stack ?? description?.tags?.['aws:cloudformation:stack-id'];
}
/** The stacks that have members among these and are not among them themselves, each once. */
function otherStacks(all) {
    const refs = [...all.values()].flatMap((one) => stackRef(one) ?? []);
    return [...new Map(refs.map((ref) => [ref.key, ref])).values()].filter(({ key }) => !all.has(key));
}
/** The stack that created it as something that may be found. */
function stackRef(one) {
    const stack = stackOf(one);
    if (stack === undefined)
        return undefined;
    const [, , , region = '', , ...rest] = stack.split(':');
    const id = rest.join(':').replace(/^stack\//, '');
    return { type: stackType, id, region, key: keyOf(stackType, region, id) };
}
function owned(one, all, gone) {
    const ref = stackRef(one);
    if (ref === undefined || gone.has(ref.key))
        return one;
    const { id, key } = ref;
    const ours = all.get(key);
    if (ours === undefined) {
        const name = id.split('/')[0];
        return {
            ...one,
            hold: one.hold ??
                blocked(`it belongs to the stack ${name}, which does not carry the labels`, `Delete the stack ${name}, or label it (\`aws cloudformation update-stack --tags …\`), then run again.`),
        };
    }
    const parents = one.parents.filter((parent) => parent.key !== key);
    const kept = ours.description?.keeps?.some(({ type, id }) => type === one.type && id === one.id);
    return {
        ...one,
        parents: [...parents, { key, goes: kept ? 'after' : 'with' }],
        why: one.proof.by === 'label' ? `${one.why}; member of stack ${ours.name}` : one.why,
    };
}
function hold(found, key, member) {
    const whole = found.get(key);
    if (whole === undefined || whole.hold !== undefined)
        return;
    found.set(key, {
        ...whole,
        hold: blocked(`its member ${member.type} ${member.name} must stay (${member.hold?.blocker}) and would be deleted with it`, member.hold?.remedy ?? ''),
    });
    for (const parent of whole.parents)
        if (parent.goes === 'with')
            hold(found, parent.key, member);
}

;// CONCATENATED MODULE: ./build/discovery/creators.js





const creators_asksAtOnce = 4;
/** Asks CloudFormation for the stack of what carries no tag of its stack; what cannot be told stays. */
async function askForCreators(run, all) {
    const told = await (0,parallel/* mapLimit */.s)([...all.values()].filter(isUntold), creators_asksAtOnce, (one) => withCreator(run, one));
    return new Map([...all, ...told.map((one) => [one.key, one])]);
}
/** A part of something found goes with that, and what AWS cannot tag has no tags of its stack either. */
function isUntold(one) {
    if (one.proof.by === 'parent' || stackOf(one) !== undefined)
        return false;
    if (one.parents.some(({ goes }) => goes === 'with'))
        return false;
    return one.proof.by === 'name' || stack_creator/* withoutStackTags */.Ul.has(one.type);
}
async function withCreator(run, one) {
    const { description } = one;
    if (description === undefined)
        return one;
    // A stack in any region may have made what is global; those of the home region are edge services' as often as not.
    const everywhere = [...new Set([...run.regions, run.aws('global').region])];
    const regions = one.region === 'global' ? everywhere : [one.region];
    try {
        for (const region of regions) {
            const stack = await (0,stack_creator/* creatorOf */.Oz)(run.aws(region), one.type, one);
            if (stack !== undefined)
                return { ...one, description: { ...description, stack } };
        }
        return one;
    }
    catch (error) {
        const read = (0,errors/* classify */.L8)(error, { notFound: [] });
        const remedy = read.kind === 'denied'
            ? read.remedy
            : 'Run again; without an answer it may be taken from under a stack.';
        const blocker = `whether a stack created it cannot be told (${stack_creator/* creatorAction */.$B}): ${(0,build_errors/* explain */.WE)(error)}`;
        return { ...one, hold: one.hold ?? { outcome: 'failed', blocker, remedy } };
    }
}

;// CONCATENATED MODULE: ./build/discovery/look.js

/** Asks the owning service what is there; 'not there' is undefined, everything else that fails is thrown. */
async function describe(run, type, region, id) {
    const aws = run.aws(region);
    try {
        return await type.describe(aws, id);
    }
    catch (error) {
        const { kind } = (0,errors/* classify */.L8)(error, type);
        if (kind === 'gone')
            return undefined;
        // One that goes between two of the calls is told of in words that are not known (SageMaker's ListTags).
        if (kind === 'unknown' && (await endingOf(run, type, region, id)) === 'gone')
            return undefined;
        throw error;
    }
}
/** Whether it is gone or being deleted; undefined when it is neither, or cannot be read. */
async function endingOf(run, type, region, id) {
    try {
        const now = await (type.look ?? type.describe).call(type, run.aws(region), id);
        if (now === undefined)
            return 'gone';
        return now.state === 'deleting' ? 'deleting' : undefined;
    }
    catch (error) {
        return (0,errors/* classify */.L8)(error, type).kind === 'gone' ? 'gone' : undefined;
    }
}

;// CONCATENATED MODULE: ./build/discovery/admit.js




/** A labelled or named candidate, if it is there and its own service still says so. */
async function lookAt(run, { key, type, region, id, proof, hinted }, found) {
    const description = await describe(run, type, region, id);
    if (description === undefined)
        return undefined;
    if (proof.by === 'label' && !carries(description.tags, run.scope.labels)) {
        if (hinted)
            run.log(`${type.name} ${description.name} is listed with the labels but does not carry them: left alone`);
        return undefined;
    }
    const one = {
        key,
        type: type.name,
        id,
        arn: description.arn,
        name: description.name,
        region,
        proof,
        parents: found.get(key)?.parents ?? [],
        why: proof.by === 'name' ? `its name matches ${proof.pattern}` : labelsAsText(run),
        hold: judge(run, type, description),
        description,
    };
    found.set(key, one);
    return one;
}
function labelsAsText({ scope }) {
    const labels = Object.entries(scope.labels).map(([key, value]) => `${key}=${value}`);
    return `labels ${labels.join(', ')}`;
}
/** Adds a child to what is found, or only its tie to one more parent if it is there already. Returns it if it is new. */
async function adopt(run, child, found) {
    const key = keyOf(child.type.name, child.region, child.id);
    const tie = (one) => {
        // Peers that name each other (replicas of a table) have no order: the first tie stands.
        if (!descends(found, child.parent.key, key))
            found.set(key, { ...one, parents: [...one.parents, child.parent] });
    };
    const there = found.get(key);
    if (there !== undefined) {
        tie(there);
        return undefined;
    }
    const description = await describe(run, child.type, child.region, child.id);
    if (description === undefined)
        return undefined;
    // Two parents may have asked at the same time.
    const since = found.get(key);
    if (since !== undefined) {
        tie(since);
        return undefined;
    }
    const hold = judgeChild(run, child.type, child.parent.goes, description);
    if (hold === 'leave') {
        // What AWS manages (its own cache policies) is nobody's child.
        if (description.managedBy === undefined)
            run.log(`${child.type.name} ${description.name} belongs to ${child.parentName} but is left alone: it is protected, older or labelled for another`);
        return undefined;
    }
    const labelled = carries(description.tags, run.scope.labels);
    const one = {
        key,
        type: child.type.name,
        id: child.id,
        arn: description.arn,
        name: description.name,
        region: child.region,
        proof: labelled ? { by: 'label' } : { by: 'parent', parent: child.parent.key },
        parents: [child.parent],
        why: labelled ? labelsAsText(run) : `belongs to ${child.parentName}`,
        hold,
        description,
    };
    found.set(key, one);
    return one;
}
function descends(found, key, ancestor) {
    if (key === ancestor)
        return true;
    return found.get(key)?.parents.some((parent) => descends(found, parent.key, ancestor)) ?? false;
}

;// CONCATENATED MODULE: ./build/discovery/relations.js


/** What it uses or is used by and AWS can tag, to be looked at as if it were listed with the labels. */
function related(run, { description, region }) {
    // What it owns is looked at as its child.
    const owned = new Set(description?.owns?.map(({ type, id }) => `${type} ${id}`));
    return [...(description?.refers ?? []), ...(description?.usedBy ?? [])].flatMap((ref) => {
        if (owned.has(`${ref.type} ${ref.id}`))
            return [];
        const type = run.types.get(ref.type);
        if (type === undefined || type.tagging === 'untaggable')
            return [];
        const place = regionOf(type, ref, region);
        // Something global may not know the region: it cannot be looked at.
        if (place === 'global' && !type.global)
            return [];
        if (!isInScope(run, place) || !(0,profile_match/* includesType */.cF)(run.profile, type))
            return [];
        const key = keyOf(type.name, place, ref.id);
        return [{ key, type, region: place, id: ref.id, proof: { by: 'label' }, hinted: false }];
    });
}
function isInScope(run, region) {
    return region === 'global' || run.regions.includes(region);
}
/** What belongs to it, as far as the profile lets it go; of what stays the parts that would die with it stay, too. */
function childrenOf(run, parent) {
    return (parent.description?.owns ?? []).flatMap((owned) => {
        if (parent.hold !== undefined && owned.goes !== 'with')
            return [];
        const type = run.types.get(owned.type);
        const region = type && regionOf(type, owned, parent.region);
        if (type === undefined || region === undefined)
            return [];
        if (!isInScope(run, region))
            return [];
        if (owned.goes !== 'with' && !wanted(run, type))
            return [];
        return [
            {
                type,
                region,
                id: owned.id,
                parent: { key: parent.key, goes: owned.goes, uses: owned.uses },
                parentName: `${parent.type} ${parent.name}`,
            },
        ];
    });
}
function regionOf(type, ref, from) {
    return type.global ? 'global' : (ref.region ?? from);
}
/** `log-groups: false` keeps what deleted resources leave behind; labelled groups go by their labels all the same. */
function wanted(run, type) {
    return ((0,profile_match/* includesType */.cF)(run.profile, type) && (run.profile.logGroups || type.name !== 'logs:log-group'));
}
/** One child of one parent. */
function linkOf({ type, region, id, parent }) {
    return `${keyOf(type.name, region, id)} ${parent.key}`;
}

;// CONCATENATED MODULE: ./build/discovery/family.js




const describesAtOnce = 16;
/** Looks at every candidate, then at what belongs to those that are there, and so on down. */
async function gather(run, candidates, awaited) {
    const found = new Map();
    const expected = new Map(awaited.map((each) => [linkOf(each), each]));
    const seen = new Set();
    const problems = [];
    const unread = new Map();
    let born = [];
    const attend = async (what, act) => {
        try {
            const one = await act();
            if (one !== undefined)
                born.push(one);
        }
        catch (error) {
            if ('hinted' in what && !what.hinted) {
                unread.set(what.key, told(error).message);
                return;
            }
            const doing = `describing ${what.type.name} ${what.id}`;
            problems.push({ doing, region: what.region, ...told(error) });
        }
    };
    const look = (some) => (0,parallel/* mapLimit */.s)(some.filter(({ key }) => !seen.has(key) && seen.add(key)), describesAtOnce, (candidate) => attend(candidate, () => lookAt(run, candidate, found)));
    const follow = (some) => (0,parallel/* mapLimit */.s)(some, describesAtOnce, (child) => attend(child, () => {
        expected.set(linkOf(child), child);
        return adopt(run, child, found);
    }));
    await look(candidates);
    await follow(awaited);
    while (born.length > 0) {
        const latest = born;
        born = [];
        // What a labelled resource has to do with is often labelled too, whatever the tagging API has heard of it.
        await look(latest.flatMap((one) => related(run, one)));
        await follow(latest.flatMap((one) => childrenOf(run, one)));
    }
    return { found, expected: [...expected.values()], problems, unread };
}

;// CONCATENATED MODULE: ./build/discovery/leftovers.js




const leftovers_asksAtOnce = 4;
/**
 * Leftovers without those that a stack or a recovery point takes along: nobody else can delete them, and CloudFormation
 * or AWS Backup does. Once the stack is gone, its list of what it deleted tells them from what it left. A recovery point
 * has the ARN of what it consists of.
 */
async function withoutMembers(run, leftovers, found, gone = new Set()) {
    const kept = await (0,parallel/* mapLimit */.s)(leftovers, leftovers_asksAtOnce, async (one) => goesWithPoint(one, found, gone) || (await goesWithStack(run, one, found)) ? [] : [one]);
    return kept.flat();
}
function goesWithPoint({ id, region }, found, gone) {
    const key = keyOf('backup:recovery-point', region, id);
    const point = found.get(key);
    return point === undefined ? gone.has(key) : point.hold === undefined;
}
async function goesWithStack(run, one, found) {
    const ref = stackRef(one);
    if (ref === undefined)
        return false;
    const whole = found.get(ref.key);
    if (whole !== undefined)
        return whole.hold === undefined;
    return (0,stack_creator/* wentWith */.r4)(run.aws(ref.region ?? one.region), stackOf(one) ?? '', one.id);
}

;// CONCATENATED MODULE: ./build/discovery/users.js



const looksAtOnce = 16;
/** Whether a user stays, and with it what it uses. */
function users_keeps({ frees }, found) {
    if (found?.hold === undefined)
        return found === undefined;
    return !frees || found.proof.by !== 'label' || found.hold.user === undefined;
}
/** Everything that uses it, as AWS says. */
function users({ description, region }) {
    return (description?.usedBy ?? []).map((ref) => ({
        ...ref,
        key: keyOf(ref.type, ref.region ?? region, ref.id),
    }));
}
/** Whether its own service no longer knows a user. One that cannot be asked after counts as there. */
async function isAbsent(run, { type: name, key, id }) {
    const type = run.types.get(name);
    if (type === undefined)
        return false;
    const region = key.split('|')[1] ?? '';
    try {
        return (await describe(run, type, region, id)) === undefined;
    }
    catch {
        return false;
    }
}
/** Blocker and remedy of what something uses that is not part of this environment, or that nobody can tell of. */
function usedByStranger({ type, id, name }, unread) {
    const user = `${type} ${id}${name === undefined || name === id ? '' : ` (${name})`}`;
    return [
        `${user} uses it and stays: ${unread === undefined ? 'it is not among what this run deletes' : `its labels cannot be read (${unread})`}`,
        `Delete ${user} or let it use something else; if it belongs to this environment, label it and see that the profile includes it. Then run again.`,
    ];
}
/** The keys of those that their own service does not know. */
async function absent(run, all) {
    const keys = await (0,parallel/* mapLimit */.s)(all, looksAtOnce, async (one) => (await isAbsent(run, one)) ? [one.key] : []);
    return keys.flat();
}

;// CONCATENATED MODULE: ./build/discovery/settle.js



/** What stays keeps what it uses, and takes the proof of what belongs to it, which keeps what that uses, and so on. */
function settle(all, past, gone, unread = new Map()) {
    let found = all;
    for (;;) {
        const used = holdWholes(blockedByUsers(found, past, unread));
        const settled = withoutOrphans(withoutShared(used, past), gone);
        if (settled.size === found.size && holds(settled) === holds(found))
            return settled;
        found = settled;
    }
}
function holds(found) {
    return [...found.values()].filter(({ hold }) => hold !== undefined).length;
}
/**
 * Holds what carries the labels as long as something uses it that stays: a VPC in which a stranger's instance runs, an
 * instance that its protected Auto Scaling group would replace.
 */
function blockedByUsers(all, gone, unread) {
    const found = new Map(all);
    let held;
    do {
        held = 0;
        for (const one of found.values()) {
            if (one.hold !== undefined || (one.proof.by === 'parent' && !isMember(one)))
                continue;
            const stays = users(one).find((user) => !gone.has(user.key) && users_keeps(user, found.get(user.key)));
            if (stays === undefined)
                continue;
            found.set(one.key, {
                ...one,
                hold: {
                    ...blocked(...usedBy(stays, found.get(stays.key), unread.get(stays.key))),
                    user: stays.key,
                },
            });
            held += 1;
        }
    } while (held > 0);
    return found;
}
/** Drops children that something uses which stays: a cache policy of ours and of a distribution that is not ours. */
function withoutShared(all, gone) {
    const found = new Map(all);
    let before;
    do {
        before = found.size;
        for (const one of found.values()) {
            const stays = (user) => !gone.has(user.key) && users_keeps(user, found.get(user.key));
            if (one.proof.by === 'parent' && !isMember(one) && users(one).some(stays))
                found.delete(one.key);
        }
    } while (found.size < before);
    return found;
}
/** Drops children all of whose parents stay: with nothing that goes to lead to them, they have no proof. */
function withoutOrphans(all, gone) {
    const found = new Map(all);
    let before;
    do {
        before = found.size;
        for (const one of found.values())
            if (one.proof.by === 'parent' &&
                !one.parents.some(({ key }) => goes(found.get(key)) || (gone.has(key) && !found.has(key))))
                found.delete(one.key);
    } while (found.size < before);
    return found;
}
/** The same for one that is part of it and must stay itself. */
function usedBy(user, found, unread) {
    if (found?.hold === undefined)
        return usedByStranger(user, unread);
    return [
        `${found.type} ${found.name} uses it and stays: ${found.hold.blocker}`,
        found.hold.remedy,
    ];
}
function goes(user) {
    return user !== undefined && user.hold === undefined;
}

;// CONCATENATED MODULE: ./build/discovery/discover.js








const nothing = { expected: [], gone: new Set() };
/**
 * What carries the scope's labels, and what belongs to it, each with the proof that it may go.
 * The children that an earlier discovery of this run knew of are looked for again: a function that dies may write its
 * log group anew when nothing is left to lead to it.
 */
async function discover(run, earlier = nothing) {
    const seen = await search(run);
    const family = await gather(run, seen.candidates, earlier.expected);
    const created = await askForCreators(run, family.found);
    // What the profile protects keeps a stack that would take it along, whether its type is known or not.
    const isSpared = ({ hold }) => hold?.outcome === 'protected';
    for (const one of seen.leftovers.filter(isSpared))
        created.set(one.key, one);
    const leftovers = seen.leftovers.filter((one) => !isSpared(one));
    const stacks = await absent(run, otherStacks(created));
    const all = await holdBackupKeys(run, settleStacks(created, new Set(stacks)));
    const past = new Set([...earlier.gone, ...(await absentUsers(run, all, earlier.gone))]);
    const settled = settle(all, past, earlier.gone, family.unread);
    return {
        found: [...settled.values(), ...(await withoutMembers(run, leftovers, settled, earlier.gone))],
        expected: family.expected,
        problems: [...seen.problems, ...family.problems],
    };
}
/** Users that are gone by now: an interface goes on naming the function that it was made for. */
async function absentUsers(run, found, gone) {
    const unknown = new Map([...found.values()].flatMap((one) => users(one).flatMap((user) => found.has(user.key) || gone.has(user.key) ? [] : [[user.key, user]])));
    return absent(run, [...unknown.values()]);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/execution/owners.js

/** Milliseconds that a look at a resource stays good for. */
const fresh = 1000;
function createOwners(run) {
    const looks = new Map();
    return async (owner) => {
        const type = run.types.get(owner.type);
        if (type === undefined)
            return undefined;
        const last = looks.get(owner.key);
        if (last !== undefined && performance.now() - last.at < fresh)
            return last.seen;
        const seen = describe(run, type, owner.region, owner.id);
        looks.set(owner.key, { at: performance.now(), seen });
        // A look that failed is nobody else's.
        seen.catch(() => looks.delete(owner.key));
        return seen;
    };
}

// EXTERNAL MODULE: ./build/aws/denial.js
var denial = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/execution/recheck.js






/**
 * Milliseconds between looks at a parent that leads to its child no longer, or shows no labels. A service that answers
 * late may have left it out (`optional`), the parent may be going: one look is no proof.
 */
const pauses = [fresh, 3 * fresh];
const gone = { outcome: 'gone' };
/**
 * Reads a resource again from its own service, immediately before a change, and says whether it may still go:
 * it may have been labelled otherwise, protected, or taken into use by another since it was found.
 */
async function recheck(work) {
    const { run, type, looks } = work;
    const { found, weight } = work.step;
    const leave = await looks.enter(weight);
    try {
        const still = await describe(run, type, found.region, found.id);
        if (still === undefined)
            return { end: gone };
        const end = await doubt(work, still);
        if (end === undefined)
            return { still };
        // What goes in the middle of a look may show no labels any more: it was not changed, it went.
        const isGone = (await endingOf(run, type, found.region, found.id)) === 'gone';
        return { end: isGone ? gone : end };
    }
    finally {
        leave();
    }
}
async function doubt(work, still) {
    const { run, type, others } = work;
    const { found } = work.step;
    const { labels } = run.scope;
    const hold = judge(run, type, still);
    if (hold !== undefined)
        return hold;
    const stranger = await strangerAmong(run, users({ description: still, region: found.region }), others);
    if (found.proof.by === 'label') {
        if (!carries(still.tags, labels))
            return changedSince('it no longer carries the labels');
        return stranger && takenIntoUse(stranger);
    }
    if (isOthers(still.tags, labels))
        return changedSince('it now carries the labels of another');
    if (found.proof.by === 'name')
        return stranger && takenIntoUse(stranger);
    if (!mayFollow(run, type, still))
        return changedSince('it is not its parent’s alone any more');
    if (stranger !== undefined)
        return takenIntoUse(stranger);
    return still.state === 'deleting' ? undefined : strayedFromLine(work, found, found.proof.parent);
}
/** The same for all that leads to it: the parent of a child may itself have only a parent as its proof. */
async function strayedFromLine(work, child, parent) {
    const { others } = work;
    if (others.isGone(parent))
        return undefined;
    const owner = others.found(parent);
    if (owner === undefined)
        return changedSince('its parent is unknown');
    const end = await strayed(work, owner, child);
    if (end !== undefined || owner.proof.by !== 'parent')
        return end;
    return strayedFromLine(work, owner, owner.proof.parent);
}
/** Why a resource does not follow its parent any more; undefined while it does. */
async function strayed({ run, type, step, others, signal }, owner, child) {
    const { found } = step;
    const { labels } = run.scope;
    for (let look = 0;; look += 1) {
        const alive = await others.lookAt(owner);
        const why = alive && whyStrayed(owner, alive, child, labels);
        if (why === undefined)
            return undefined;
        // It may have gone by itself between the two looks, as a service's network interface does.
        if ((await describe(run, type, found.region, found.id)) === undefined)
            return gone;
        const pause = pauses[look];
        if (pause === undefined)
            return changedSince(`${owner.type} ${owner.name}, to which it belongs, ${why}`);
        await (0,promises_.setTimeout)(pause, undefined, { signal });
    }
}
function whyStrayed(owner, now, child, labels) {
    if (owner.proof.by === 'label' && !carries(now.tags, labels))
        return 'no longer carries the labels';
    if (owner.proof.by === 'parent' && isOthers(now.tags, labels))
        return 'now carries the labels of another';
    const leads = now.owns?.some(({ type, id }) => type === child.type && id === child.id);
    return leads ? undefined : 'no longer leads to it';
}
async function strangerAmong(run, all, others) {
    for (const user of all) {
        const known = others.found(user.key);
        if (others.isGone(user.key) || !users_keeps(user, known))
            continue;
        if (known !== undefined || !(await isAbsent(run, user)))
            return user;
    }
    return undefined;
}
function takenIntoUse(user) {
    const [blocker, remedy] = usedByStranger(user);
    return { outcome: 'blocked', blocker: `changed since it was found: ${blocker}`, remedy };
}
function changedSince(blocker) {
    return {
        outcome: 'blocked',
        blocker: `changed since it was found: ${blocker}`,
        remedy: 'See who changed it. If it should go, label it and run again.',
    };
}

;// CONCATENATED MODULE: ./build/execution/wait.js

/** Milliseconds: quick things are seen at once, slow ones at a tenth of the time already waited. */
const floor = 200;
const ceiling = 15_000;
const share = 0.1;
function beginWait() {
    const began = performance.now();
    const elapsed = () => performance.now() - began;
    return {
        elapsed,
        async next(signal) {
            const delay = Math.min(ceiling, Math.max(floor, elapsed() * share));
            try {
                await (0,promises_.setTimeout)(delay, undefined, { signal });
            }
            catch {
                signal.throwIfAborted();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/execution/watch.js


/** Seconds that a resource may stay ready although AWS accepted a change to it. */
const idleSeconds = 60;
/** Looks until it is gone or as wanted; `idle` when it stays as it was although AWS accepted the change. */
async function watch(work, reached) {
    const { run, type, step, record, signal } = work;
    const look = (type.look ?? type.describe).bind(type);
    const wait = beginWait();
    let idle = beginWait();
    for (;;) {
        const now = await lookOnce(type, () => look(run.aws(step.found.region), step.found.id));
        if (now === undefined)
            return { outcome: 'gone' };
        if (now !== 'unknown') {
            if (reached(now))
                return undefined;
            if (now.state === 'stuck')
                return stuck(now);
            if (now.state !== 'ready')
                idle = beginWait();
            if (now.reason !== undefined)
                record.waitingFor = now.reason;
            if (idle.elapsed() > idleSeconds * 1000)
                return 'idle';
        }
        await wait.next(signal);
    }
}
/** A look that fails for a passing reason tells nothing; the next one may. */
async function lookOnce(type, ask) {
    try {
        return await ask();
    }
    catch (error) {
        const read = (0,errors/* classify */.L8)(error, type);
        if (read.kind === 'gone')
            return undefined;
        if (read.kind === 'temporary' || read.kind === 'throttled')
            return 'unknown';
        throw error;
    }
}
function stuck({ state, reason, remedy }) {
    return {
        outcome: 'blocked',
        blocker: reason ?? `AWS accepted the change, but it is still ${state}`,
        remedy: remedy ?? 'See in the AWS console what holds it, then run again.',
    };
}
/**
 * After the whole is gone: a part that is still there a while later was kept (a stack's DeletionPolicy). With labels
 * of its own it is deleted singly; without, its only proof is gone and it stays.
 */
async function outlive(work) {
    if (work.step.found.proof.by === 'label')
        return undefined;
    const end = await watch(work, () => false);
    if (end !== 'idle')
        return end;
    return {
        outcome: 'blocked',
        blocker: 'it was kept when what it belonged to was deleted, and carries no label of its own',
        remedy: 'Delete it by hand if it should go; label it, or change its DeletionPolicy, for the next time.',
    };
}

;// CONCATENATED MODULE: ./build/execution/change.js







/** Releases or removes a resource and watches until AWS has done it; `idle` when AWS took it and nothing came of it. */
async function change(work, still, how) {
    const { run, type, step, record } = work;
    const aws = run.aws(step.found.region);
    if (how === 'release' && type.release !== undefined) {
        record.waitingFor = 'AWS to carry out its preparation';
        await type.release(aws, still);
        return watch(work, (look) => look.released === true);
    }
    const asked = performance.now();
    await labelChildren(work);
    const leave = await turn(work);
    try {
        let latest = still;
        // One that waited for its turn is looked at again.
        if (performance.now() - asked > fresh) {
            const now = await recheck(work);
            if ('end' in now)
                return now.end;
            work.signal.throwIfAborted();
            latest = now.still;
        }
        record.attempts += 1;
        let note = await send(work, () => type.remove(aws, latest));
        work.lane.succeeded();
        record.ours = true;
        record.waitingFor = 'AWS to finish its deletion';
        let end = await watch(work, () => false);
        const { force } = type;
        if (end !== 'idle' && end?.outcome === 'blocked' && force && run.profile.forceDeleteStacks) {
            record.attempts += 1;
            note = await send(work, () => force(aws, latest));
            end = await watch(work, () => false);
        }
        if (end !== 'idle' && end?.outcome === 'gone')
            record.notes.push(...[note, still.note].filter((each) => typeof each === 'string'));
        return end;
    }
    finally {
        leave();
    }
}
/**
 * Marks the deletion as sent while its answer is out: a run that stops just then cannot say that nothing was begun. An
 * answer that was lost may have been a yes: what is gone after it counts as this run's own.
 */
async function send({ record, type }, remove) {
    record.sent = true;
    try {
        return await remove();
    }
    catch (error) {
        record.sent = (0,errors/* classify */.L8)(error, type).kind === 'temporary';
        record.ours ||= record.sent;
        throw error;
    }
}
/** Waits for the lane without a slot, then for a slot; the lane may have been taken meanwhile. */
async function turn({ lane, pool, step, signal, record }) {
    for (;;) {
        record.waitingFor = 'its turn';
        await lane.ready(signal);
        const leave = await pool.enter(step.weight);
        if (lane.take())
            return leave;
        leave();
    }
}
/**
 * Children that outlive it get the labels now, so that a run that is cut off leaves nothing unrecognised. That is a
 * change to them: each is read again before, and one that became another's or protected is let be.
 */
async function labelChildren({ run, step, others, record }) {
    for (const key of step.labelsFirst) {
        const child = others.found(key);
        const type = child && run.types.get(child.type);
        if (child === undefined || type?.label === undefined)
            continue;
        try {
            const now = await withTags(run, type, child);
            if (now === undefined || carries(now.tags, run.scope.labels))
                continue;
            if (mayFollow(run, type, now))
                await type.label(run.aws(child.region), child.id, run.scope.labels);
        }
        catch (error) {
            if ((0,errors/* classify */.L8)(error, type).kind !== 'gone')
                record.notes.push(`${child.type} ${child.name} could not be labelled`);
        }
    }
}
/** Only its tags may have changed since it was found: they are read alone where that is one call. */
async function withTags(run, type, { description, region, id }) {
    if (type.tags === undefined || description === undefined)
        return describe(run, type, region, id);
    return { ...description, tags: await type.tags(run.aws(region), id) };
}
async function unprotect({ run, type, step, record }, still) {
    await type.unprotect?.(run.aws(step.found.region), still);
    const note = `${still.protection} was switched off`;
    if (!record.notes.includes(note))
        record.notes.push(note);
}
async function backUp({ run, type, step, record }, still) {
    record.waitingFor = 'its backup';
    const name = `workshop-cleanup-${run.scope.id}-${step.found.name}`
        .replace(/[^a-zA-Z0-9_.-]/g, '-')
        .slice(0, 255);
    const aws = run.aws(step.found.region);
    const backup = await type.backup?.(aws, still, name, run.profile.backupBucket);
    if (backup?.done)
        record.notes.push(`backup ${backup.name}`);
    return backup?.done ?? true;
}

;// CONCATENATED MODULE: ./build/execution/patience.js



/** Seconds that AWS's own trouble (5xx, connections) is sat out before one resource is given up. */
const troubleSeconds = 180;
function createPatience(type, lane) {
    let since;
    return {
        judge(error) {
            const read = (0,errors/* classify */.L8)(error, type);
            since ??= beginWait();
            const waited = since.elapsed() / 1000;
            switch (read.kind) {
                case 'gone':
                    return { outcome: 'gone' };
                case 'throttled':
                    lane.throttled(read.afterSeconds);
                    return undefined;
                case 'temporary':
                    if (waited < troubleSeconds)
                        return undefined;
                    return {
                        outcome: 'failed',
                        blocker: (0,build_errors/* explain */.WE)(error),
                        remedy: 'AWS or the network was in trouble for minutes: run again.',
                    };
                case 'refused':
                    if (waited < read.patience)
                        return undefined;
                    return { outcome: 'blocked', blocker: read.blocker, remedy: read.remedy };
                case 'denied':
                    return { outcome: 'failed', blocker: (0,build_errors/* explain */.WE)(error), remedy: read.remedy };
                case 'unknown':
                    if (error instanceof build_errors/* UserError */.yo && error.remedy !== undefined)
                        return { outcome: 'failed', blocker: error.message, remedy: error.remedy };
                    return {
                        outcome: 'failed',
                        blocker: (0,build_errors/* explain */.WE)(error),
                        remedy: 'AWS refused for a reason this action does not know: read its message, then run again.',
                    };
            }
        },
        async rest(signal) {
            since ??= beginWait();
            await since.next(signal);
        },
        calm() {
            since = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/execution/perform.js









/** Seconds that a resource may stay busy by itself before that is called a refusal. */
const slowSeconds = 3600;
const mostTries = 3;
/**
 * EC2 may not show a function's interfaces for some seconds after the function's end, so that one missing look proves
 * nothing. Ten is what other tools wait (go-to-k/delstack, go-to-k/cdkd#43).
 */
const hiddenMilliseconds = 10_000;
/**
 * Brings one resource to a milestone, looking anew before each change and doing whatever stands between: wait while it
 * is busy, switch off an allowed protection, back up, release, remove. Returns undefined once it is prepared.
 */
async function bringTo(work, goal) {
    const { type, record, signal } = work;
    const patience = createPatience(type, work.lane);
    const slow = beginWait();
    let backedUp = false;
    let seen = !mayHide(work);
    let idles = 0;
    let next = 'wait';
    for (;;) {
        signal.throwIfAborted();
        try {
            const now = await recheck(work);
            if ('end' in now && now.end.outcome === 'gone' && !seen) {
                seen = true;
                record.waitingFor = 'AWS to show whether it is still there';
                await (0,promises_.setTimeout)(hiddenMilliseconds, undefined, { signal });
                continue;
            }
            if ('end' in now)
                return now.end;
            // No change begins after the deadline, however long the look took.
            signal.throwIfAborted();
            seen = true;
            const { still } = now;
            next = nextFor(work, still, goal, backedUp);
            if (next === 'none')
                return undefined;
            if (next === 'wait') {
                record.sent ||= still.state === 'deleting';
                record.waitingFor = still.reason ?? `AWS: it is ${still.state}`;
            }
            else {
                record.startedAt ??= new Date();
                if (next === 'unprotect')
                    await unprotect(work, still);
                else if (next === 'backup')
                    backedUp = await backUp(work, still);
                else {
                    const after = await change(work, still, next);
                    idles += after === 'idle' ? 1 : 0;
                    if (idles === mostTries)
                        return stuck(still);
                    if (after !== 'idle' && after !== undefined)
                        return after;
                }
                patience.calm();
            }
            // What AWS needs a while for, or shows only later: a flag that was switched off may be read as on for 25 s.
            if (next === 'wait' || next === 'unprotect' || (next === 'backup' && !backedUp)) {
                if (slow.elapsed() > slowSeconds * 1000)
                    return stuck(still);
                await slow.next(signal);
            }
        }
        catch (error) {
            signal.throwIfAborted();
            const end = patience.judge(error);
            if (end?.outcome === 'gone')
                return end;
            if (end !== undefined) {
                // Somebody else may have been faster, and each service refuses the second in words of its own.
                const { region, id } = work.step.found;
                const ending = await endingOf(work.run, type, region, id);
                if (ending === 'gone')
                    return { outcome: 'gone' };
                if (ending === undefined || slow.elapsed() > slowSeconds * 1000)
                    return next === 'backup' ? withoutBackup(end, error) : end;
            }
            record.waitingFor = `AWS to let go: ${error instanceof Error ? error.message : String(error)}`;
            await patience.rest(signal);
        }
    }
}
/** Whether something waits for it that it needs to end by itself, and its parent has only just ended. */
function mayHide({ step, others }) {
    return step.found.parents.some(({ key, goes, uses = [] }) => goes === 'after' && uses.length > 0 && others.isGone(key));
}
/** What has to be done next, from what AWS says of the resource now. */
function nextFor(work, still, goal, backedUp) {
    const { run, type, step } = work;
    if (still.state === 'deleting' || still.state === 'busy')
        return 'wait';
    // One that the profile does not allow to switch off has ended in the recheck.
    if (still.protection !== undefined)
        return 'unprotect';
    if (!backedUp && (0,profile_match/* backsUp */.Kv)(run.profile, type))
        return 'backup';
    const releases = type.releases?.includes(step.diesWith === undefined ? 'early' : 'in-stack');
    if (releases && still.released === false)
        return 'release';
    return goal === 'prepared' ? 'none' : 'remove';
}
/** A failed backup blocks the deletion; a missing permission is never green. */
function withoutBackup(end, error) {
    const blocker = `its backup failed: ${end.blocker}`;
    const denied = (0,denial/* denialOf */.Z)(error) !== undefined;
    return { ...end, outcome: 'blocked', blocker, ...(denied && { denied }) };
}

;// CONCATENATED MODULE: ./build/execution/pool.js
/** One listener for all who wait: a signal looks through all that it has for each that is added. */
function createPool(slots, signal) {
    let free = slots;
    const queue = [];
    signal.addEventListener('abort', () => {
        for (const { giveUp } of queue.splice(0))
            giveUp(signal.reason);
    }, { once: true });
    const leave = () => {
        free += 1;
        const next = queue.shift();
        if (next === undefined)
            return;
        free -= 1;
        next.admit();
    };
    const once = (act) => {
        let done = false;
        return () => {
            if (!done)
                act();
            done = true;
        };
    };
    return {
        async enter(weight) {
            signal.throwIfAborted();
            if (free > 0) {
                free -= 1;
                return once(leave);
            }
            const { promise, resolve: admit, reject: giveUp } = Promise.withResolvers();
            const before = queue.findLastIndex((other) => other.weight >= weight);
            queue.splice(before + 1, 0, { weight, admit, giveUp });
            await promise;
            return once(leave);
        },
    };
}

;// CONCATENATED MODULE: ./build/execution/record.js
function newRecord(found) {
    return { found, attempts: 0, sent: false, ours: false, waitingFor: 'its turn', notes: [] };
}
/** `stopped` says why the run ended before the record did: 'the deadline passed' or 'the run was cancelled'. */
function outcomeOf(record, stopped) {
    const { found, end, attempts, startedAt, endedAt, notes } = record;
    const common = {
        key: found.key,
        type: found.type,
        id: found.id,
        arn: found.arn,
        name: found.name,
        region: found.region,
        why: found.why,
        attempts,
        startedAt: startedAt?.toISOString(),
        endedAt: endedAt?.toISOString(),
        ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    };
    const begun = startedAt !== undefined;
    if (end === undefined)
        return record.sent
            ? {
                ...common,
                outcome: 'deleting',
                blocker: `its deletion is under way at AWS, not finished when ${stopped}`,
                remedy: 'AWS goes on by itself; the next run makes sure.',
            }
            : {
                ...common,
                outcome: 'held-back',
                blocker: `${begun ? 'not finished when ' : 'not begun when '}${stopped}: it was waiting for ${record.waitingFor}`,
                remedy: 'Run again, or leave it to the scheduled sweep; a longer timeout-minutes helps.',
            };
    if (end.outcome === 'gone')
        return { ...common, outcome: record.ours ? 'deleted' : 'already-gone' };
    return { ...common, ...end };
}

;// CONCATENATED MODULE: ./build/execution/execute.js







/**
 * Milliseconds between progress lines, what calls under way are given once the run is stopped, and how long others begin
 * after what costs more in a hurry: as long as looking at that takes.
 */
const progressEvery = 30_000;
const grace = 2_000;
const headStart = 2_000;
const execute_looksAtOnce = 64;
/** The only deleter: carries out the steps, each as soon as what it needs is done, and tells how each ended. */
async function execute(orders) {
    const { run, steps, signal } = orders;
    const records = new Map(steps.map((step) => [step.key, newRecord(step.found)]));
    const milestones = new Map(steps.map((step) => [step.key, createMilestones()]));
    const pool = createPool(orders.concurrency, signal);
    const looks = createPool(execute_looksAtOnce, signal);
    const others = {
        found: (key) => records.get(key)?.found,
        lookAt: createOwners(run),
        isGone: (key) => orders.gone.has(key) || records.get(key)?.end?.outcome === 'gone',
    };
    const stopped = aborted(signal);
    stopped.catch(() => undefined);
    const began = new Date();
    const ticker = setInterval(() => orders.waiting(execute_open(records, began)), progressEvery);
    const all = steps.map(async (step) => {
        const record = records.get(step.key);
        const mine = milestones.get(step.key);
        try {
            record.end = await carryOut(step, record);
        }
        catch (error) {
            if (!signal.aborted)
                record.end = {
                    outcome: 'failed',
                    blocker: (0,build_errors/* explain */.WE)(error),
                    remedy: 'This is a fault of the action itself: please report it with this message.',
                };
        }
        record.endedAt = new Date();
        mine.settle(record.end);
        orders.ended(outcomeOf(record, reasonOf(signal)));
    });
    async function carryOut(step, record) {
        const { found } = step;
        if (found.hold !== undefined)
            return found.hold;
        if (step.heldBy !== undefined)
            return heldBack(records.get(step.heldBy)?.found);
        const type = run.types.get(found.type);
        if (type === undefined)
            throw new Error(`no resource type ${found.type}`);
        const key = `${type.name} ${found.region}`;
        const lane = orders.pace.lane(key, type.spacingSeconds);
        const work = { run, step, type, record, lane, pool, looks, others, signal };
        if (step.yields)
            await (0,promises_.setTimeout)(headStart, undefined, { signal });
        if (step.prepares) {
            const end = await bringTo(work, 'prepared');
            if (end !== undefined)
                return end;
        }
        milestones.get(step.key)?.reach('prepared');
        const held = await waitFor(step, record);
        if (held !== undefined)
            return held;
        if (step.diesWith !== undefined) {
            record.ours = records.get(step.diesWith)?.ours ?? false;
            const end = await outlive(work);
            if (end !== undefined)
                return end;
        }
        return (await bringTo(work, 'gone'));
    }
    async function waitFor(step, record) {
        for (const { key, until } of step.needs) {
            const other = records.get(key);
            record.waitingFor = `${other.found.type} ${other.found.name}`;
            const end = await Promise.race([milestones.get(key)?.wait(until), stopped]);
            if (end !== 'reached')
                return heldBack(other.found);
        }
        return undefined;
    }
    await Promise.race([
        Promise.all(all),
        stopped.catch(() => new Promise((resolve) => setTimeout(resolve, grace))),
    ]);
    clearInterval(ticker);
    return [...records.values()]
        .sort((a, b) => (a.endedAt?.getTime() ?? Infinity) - (b.endedAt?.getTime() ?? Infinity))
        .map((record) => outcomeOf(record, reasonOf(signal)));
}
function createMilestones() {
    const prepared = Promise.withResolvers();
    const gone = Promise.withResolvers();
    return {
        reach: () => prepared.resolve('reached'),
        settle(end) {
            const word = end?.outcome === 'gone' ? 'reached' : 'missed';
            prepared.resolve(word);
            gone.resolve(word);
        },
        wait: (milestone) => (milestone === 'prepared' ? prepared.promise : gone.promise),
    };
}
function aborted(signal) {
    return new Promise((_, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        else
            signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
}
function heldBack(by) {
    return {
        outcome: 'held-back',
        blocker: `waits for ${by?.type} ${by?.name}, which is not gone`,
        remedy: 'Resolve that one first, then run again.',
    };
}
function reasonOf(signal) {
    return signal.aborted ? (0,build_errors/* explain */.WE)(signal.reason) : 'the run ended';
}
function execute_open(records, began) {
    return [...records.values()]
        .filter((record) => record.end === undefined)
        .map(({ found: { type, name }, waitingFor, startedAt }) => ({
        type,
        name,
        waitingFor,
        since: startedAt ?? began,
    }));
}

;// CONCATENATED MODULE: ./build/execution/pace.js

/** Seconds between two turns of a lane that AWS throttled without saying for how long. */
const firstGuess = 0.5;
/** No lane is slowed beyond this; AWS's slowest documented control-plane quota is one call per 30 s. */
const slowest = 60;
/** What a success leaves of a learned spacing. */
const easing = 0.75;
function createPace(guessSeconds = firstGuess) {
    const lanes = new Map();
    return {
        lane(key, spacingSeconds = 0) {
            const lane = lanes.get(key) ?? createLane(spacingSeconds, guessSeconds);
            lanes.set(key, lane);
            return lane;
        },
    };
}
/** Times are milliseconds of the monotonic clock, so that a corrected wall clock neither stalls nor floods a lane. */
function createLane(seedSeconds, guessSeconds) {
    const seed = seedSeconds * 1000;
    const guess = guessSeconds * 1000;
    let spacing = seed;
    let next = 0;
    let takenSinceThrottle = true;
    const now = () => performance.now();
    return {
        async ready(signal) {
            signal?.throwIfAborted();
            for (let wait = next - now(); wait > 0; wait = next - now()) {
                await (0,promises_.setTimeout)(Math.ceil(wait), undefined, signal ? { signal } : {}).catch((error) => {
                    signal?.throwIfAborted();
                    throw error;
                });
            }
        },
        take() {
            if (now() < next)
                return false;
            next = now() + spacing;
            takenSinceThrottle = true;
            return true;
        },
        throttled(afterSeconds) {
            // Many calls under way are throttled together: that is one lesson, not one doubling for each.
            const doubled = takenSinceThrottle ? Math.max(spacing * 2, guess) : spacing;
            const wanted = afterSeconds ? afterSeconds * 1000 : doubled;
            spacing = Math.max(seed, Math.min(wanted, slowest * 1000));
            takenSinceThrottle = false;
            next = Math.max(next, now() + spacing);
        },
        succeeded() {
            if (spacing > seed)
                spacing = Math.max(seed, spacing * easing);
            if (seed === 0 && spacing < guess / 4)
                spacing = 0;
        },
    };
}

;// CONCATENATED MODULE: ./build/kept.js


const kept_looksAtOnce = 8;
/**
 * The new rows of what something kept when it was found and that is gone by now, because a stack or a service took it
 * along. What is among `found` is still there; what cannot be asked after keeps its row.
 */
async function wentMeanwhile(run, kept, found) {
    const there = new Set(found.map(({ key }) => key));
    const missing = kept.filter(({ key }) => !there.has(key));
    const gone = await (0,parallel/* mapLimit */.s)(missing, kept_looksAtOnce, async (row) => (await isAbsent(run, row)) ? [rowOf(row)] : []);
    return gone.flat();
}
function rowOf({ blocker: _blocker, remedy: _remedy, ...row }) {
    const endedAt = new Date().toISOString();
    return { ...row, outcome: 'already-gone', endedAt, note: 'it went while the run cleaned up' };
}

;// CONCATENATED MODULE: ./build/ledger.js
function createLedger() {
    const entries = new Map();
    return {
        add(outcome) {
            const before = entries.get(outcome.key);
            if (before !== undefined && repeats(before, outcome))
                return;
            entries.delete(outcome.key);
            entries.set(outcome.key, {
                ...outcome,
                attempts: outcome.attempts + (before?.attempts ?? 0),
                startedAt: before?.startedAt ?? outcome.startedAt,
                ...(before !== undefined && isGone(before)
                    ? {
                        note: [
                            isGone(outcome) ? 'it appeared again and was deleted again' : 'it appeared again',
                            outcome.note,
                        ]
                            .filter(Boolean)
                            .join('; '),
                    }
                    : {}),
            });
        },
        isNew(found) {
            const before = entries.get(found.key);
            return before === undefined || isGone(before) || isFree(before, found);
        },
        keep(found) {
            const before = entries.get(found.key);
            if (before?.outcome !== 'blocked' && before?.outcome !== 'failed')
                return found;
            if (isFree(before, found))
                return found;
            const { outcome, blocker = '', remedy = '' } = before;
            return { ...found, hold: { outcome, blocker, remedy } };
        },
        kept: () => [...entries.values()].filter(isKept),
        gone: () => new Set([...entries.values()].filter(isGone).map(({ key }) => key)),
        outcomes: () => [...entries.values()],
    };
}
function isGone({ outcome }) {
    return outcome === 'deleted' || outcome === 'already-gone';
}
function isKept({ outcome, attempts, startedAt }) {
    return outcome === 'blocked' && attempts === 0 && startedAt === undefined;
}
function isFree(before, { hold }) {
    return isKept(before) && hold === undefined;
}
/** Whether nothing was tried anew and nothing is to be told anew: what is gone, or there again after it was, always is. */
function repeats(before, outcome) {
    if (outcome.attempts > 0 || before.outcome === 'held-back')
        return false;
    if (isKept(before) && !isKept(outcome))
        return false;
    return isGone(before) === isGone(outcome);
}
/** A row of a dry run's plan. */
function plannedRow({ found, heldBy, needs }) {
    const held = heldBy === undefined
        ? { outcome: 'planned' }
        : {
            outcome: 'held-back',
            blocker: `waits for ${readable(heldBy)}, which must stay`,
            remedy: 'Resolve that one first.',
        };
    const after = needs.map(({ key }) => readable(key)).join(', ');
    const note = [after && `after ${after}`, found.description?.note].filter(Boolean).join('; ');
    return { ...ledger_rowOf(found), ...(found.hold ?? held), ...(note === '' ? {} : { note }) };
}
/** What a later search found and is not deleted any more; `why` says for what reason. */
function late(found, why) {
    return {
        ...ledger_rowOf(found),
        outcome: 'held-back',
        blocker: `it appeared while the run was cleaning up; ${why}`,
        remedy: 'Stop what still creates resources with these labels, then run again.',
        ...found.hold,
    };
}
function ledger_rowOf({ key, type, id, arn, name, region, why }) {
    return { key, type, id, arn, name, region, why, attempts: 0 };
}
function readable(key) {
    const [type, , ...id] = key.split('|');
    return `${type} ${id.join('|')}`;
}

;// CONCATENATED MODULE: ./build/plan/cycle.js
/** A path through the graph that ends where it began, or undefined. Without recursion: chains may be long. */
function findCycle(graph) {
    const done = new Set();
    for (const start of graph.keys()) {
        if (done.has(start))
            continue;
        const path = [start];
        const on = new Set(path);
        const rest = [[...(graph.get(start) ?? [])]];
        while (path.length > 0) {
            const next = rest.at(-1)?.pop();
            if (next === undefined) {
                rest.pop();
                const left = path.pop();
                on.delete(left);
                done.add(left);
            }
            else if (on.has(next)) {
                return [...path.slice(path.indexOf(next)), next];
            }
            else if (!done.has(next) && graph.has(next)) {
                path.push(next);
                on.add(next);
                rest.push([...(graph.get(next) ?? [])]);
            }
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/plan/costs.js
/**
 * US cents an hour that a resource costs by being there, for an order only: the smallest usual size, us-east-1, without
 * traffic: rough figures (mem), which decide an order only. A job that was cancelled has four minutes: what
 * is not in this table can wait for the sweep. What costs while it runs counts as if it ran.
 */
const centsAnHour = {
    'redshift:cluster': 54,
    'kafka:cluster': 30,
    'sagemaker:hyper-parameter-tuning-job': 23,
    'sagemaker:training-job': 23,
    'sagemaker:processing-job': 23,
    'sagemaker:transform-job': 23,
    'eks:nodegroup': 20,
    'autoscaling:autoscalinggroup': 20,
    'personalize:campaign': 20,
    'personalize:recommender': 20,
    'rds:db': 17,
    'rds:cluster': 17,
    'elasticache:replicationgroup': 14,
    'elasticache:serverlesscache': 13,
    'sagemaker:endpoint': 12,
    'es:domain': 11,
    'eks:cluster': 10,
    'ec2:instance': 10,
    'ec2:spot-instances-request': 10,
    'ecs:service': 10,
    'ecs:task': 5,
    'elasticache:cluster': 7,
    'sagemaker:notebook-instance': 6,
    'sagemaker:app': 5,
    'ec2:transit-gateway-attachment': 5,
    'ec2:vpn-connection': 5,
    'ec2:natgateway': 4.5,
    'elasticloadbalancing:loadbalancer': 2.3,
    'kinesis:stream': 1.5,
    'ec2:vpc-endpoint': 1,
    'ec2:elastic-ip': 0.5,
    'eks:fargateprofile': 5,
};

;// CONCATENATED MODULE: ./build/plan/weigh.js

const usualMinutes = 0.1;
/** Minutes from a resource's start to the end of the longest chain that waits for it. The graph has no cycle. */
function weigh(found, needs, kindOf) {
    const minutes = found.map((one) => [one.key, kindOf(one.type)?.minutes ?? usualMinutes]);
    return spread(new Map(minutes), needs, (through, own) => through + own);
}
/** US cents an hour of the dearest in the chains that wait for a resource, itself included. */
function costs(found, needs) {
    const cents = found.map((one) => [one.key, centsAnHour[one.type] ?? 0]);
    return spread(new Map(cents), needs, Math.max);
}
/** Carries values from the ends of the chains backwards: each is settled before what it waits for hears of it. */
function spread(own, needs, join) {
    const values = new Map(own);
    const open = new Map();
    const on = (key) => [...(needs.get(key)?.values() ?? [])]
        .filter(({ until }) => until === 'gone')
        .map((each) => each.key);
    for (const key of own.keys())
        for (const other of on(key))
            open.set(other, (open.get(other) ?? 0) + 1);
    const ready = [...own.keys()].filter((key) => !open.has(key));
    for (let key = ready.pop(); key !== undefined; key = ready.pop()) {
        for (const other of on(key)) {
            const through = join(values.get(key) ?? 0, own.get(other) ?? 0);
            values.set(other, Math.max(values.get(other) ?? 0, through));
            const left = (open.get(other) ?? 0) - 1;
            open.set(other, left);
            if (left === 0)
                ready.push(other);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./build/plan/plan.js




/** No chain takes so many minutes that it would go before one that costs a cent more. */
const centsBeforeMinutes = 10_000;
/**
 * The order of deletion: edges only between resources that really refer to each other, from what AWS says of them.
 * A whole waits, too, for what refers to its parts, unless that closes a circle: AWS knows the order inside.
 * Pure. A cycle is a UserError that prints it as a path. Slow chains come first; in a hurry, dear ones do.
 */
function plan(found, kindOf, wishes = {}) {
    const all = new Map(found.map((one) => [one.key, one]));
    const keyAt = keysOf(found, kindOf);
    const whole = wholes(all);
    const prepares = (one) => {
        const releases = kindOf(one.type)?.releases ?? [];
        return whole.has(one.key)
            ? releases.includes('in-stack') ||
                one.description?.protection !== undefined ||
                wishes.backsUp?.(one.type) === true
            : releases.includes('early') && one.description?.released !== true;
    };
    const needs = new Map(found.map((one) => [one.key, new Map()]));
    const weak = new Set();
    /** What a whole leaves behind, and that whole: it waits, but not in a circle, and stays where its whole stays. */
    const impatient = [];
    const need = (key, on, until, isWeak = false) => {
        const mine = needs.get(key);
        if (!all.has(on) || key === on || mine === undefined)
            return;
        const before = mine.get(on);
        if (isWeak && before !== undefined)
            return;
        if (isWeak)
            weak.add(edge(key, on));
        else
            weak.delete(edge(key, on));
        if (before?.until !== 'gone')
            mine.set(on, { key: on, until });
    };
    for (const one of found) {
        const line = lineage(one.key, whole);
        for (const ref of one.description?.refers ?? []) {
            // Whoever refers to a part goes before the whole, too; within one whole, AWS knows the order itself.
            const targets = lineage(keyAt(ref, one), whole);
            if (targets.some((target) => line.includes(target)))
                continue;
            // One that a stranger keeps does not drop it: what it points at frees itself.
            if (ref.until === 'prepared' && one.hold?.user !== undefined)
                continue;
            const until = ref.until === 'prepared' && prepares(one) ? 'prepared' : 'gone';
            for (const target of targets)
                need(target, one.key, until, target !== targets[0] || whole.has(target));
        }
        for (const { key, goes, uses } of one.parents) {
            for (const ref of uses ?? [])
                need(keyAt(ref, one), one.key, 'gone');
            const owner = all.get(key);
            if (owner === undefined)
                continue;
            if (goes === 'before') {
                need(key, one.key, 'gone');
                if (prepares(owner))
                    need(one.key, key, 'prepared');
                // A member that would have to let go of it first is not released in its stack.
                const lets = kindOf(owner.type)?.releases?.includes('early') === true;
                if (!lets || prepares(owner))
                    for (const target of lineage(key, whole).slice(1))
                        if (!line.includes(target))
                            need(target, one.key, 'gone', true);
            }
            else if (goes === 'with' || one.hold === undefined) {
                need(one.key, key, 'gone');
                const { keeps = [] } = owner.description ?? {};
                if (keeps.some((ref) => keyAt(ref, owner) === one.key))
                    impatient.push([one.key, key]);
                if (goes === 'with' && prepares(one))
                    need(key, one.key, 'prepared');
            }
        }
    }
    openCircles(all, needs, [new Set(impatient.map(([key, on]) => edge(key, on))), weak]);
    const weights = weigh(found, needs, kindOf);
    const cents = wishes.hurry ? costs(found, needs) : undefined;
    const held = plan_heldBack(all, needs, impatient);
    const labelled = labelledFirst(found, kindOf);
    return found
        .map((one) => ({
        key: one.key,
        found: one,
        prepares: prepares(one),
        diesWith: whole.get(one.key),
        needs: [...(needs.get(one.key)?.values() ?? [])],
        heldBy: held.get(one.key),
        labelsFirst: labelled.get(one.key) ?? [],
        weight: (cents?.get(one.key) ?? 0) * centsBeforeMinutes + (weights.get(one.key) ?? 0),
        yields: cents?.get(one.key) === 0,
    }))
        .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}
/**
 * Where a reference leads. Something global may not know the region (the bucket of `b.s3.amazonaws.com`): it is where it
 * was found.
 */
function keysOf(found, kindOf) {
    const known = new Set(found.map(({ key }) => key));
    const anywhere = new Map(found.map(({ type, id, key }) => [`${type} ${id}`, key]));
    return ({ type, id, region: at }, from) => {
        const region = kindOf(type)?.global ? 'global' : (at ?? from.region);
        const key = keyOf(type, region, id);
        if (region !== 'global' || known.has(key))
            return key;
        return anywhere.get(`${type} ${id}`) ?? key;
    };
}
/** Which whole each part dies with. */
function wholes(all) {
    const whole = new Map();
    for (const one of all.values()) {
        const parent = one.parents.find(({ key, goes }) => goes === 'with' && all.has(key));
        if (parent !== undefined)
            whole.set(one.key, parent.key);
    }
    return whole;
}
/** A part, the whole it dies with, the whole of that, … */
function lineage(key, whole) {
    const line = [key];
    for (let at = whole.get(key); at !== undefined && !line.includes(at); at = whole.get(at))
        line.push(at);
    return line;
}
const edge = (key, on) => `${key}\n${on}`;
/** Drops edges, those of the first set first, until there is no circle; no more than that takes. Throws without any. */
function openCircles(all, needs, weak) {
    const dropped = [];
    for (let cycle = findCycle(waitsIn(needs)); cycle; cycle = findCycle(waitsIn(needs))) {
        const edges = cycle.map((key, index) => edge(key, cycle?.[index + 1] ?? ''));
        const [drop] = weak.flatMap((set) => edges.filter((each) => set.has(each)));
        if (drop === undefined)
            throw refusal(all, cycle);
        const [key = '', on = ''] = cycle.slice(edges.indexOf(drop));
        const need = needs.get(key)?.get(on);
        if (need !== undefined)
            dropped.push([key, need]);
        needs.get(key)?.delete(on);
    }
    for (const [key, need] of dropped) {
        needs.get(key)?.set(need.key, need);
        if (findCycle(waitsIn(needs)) !== undefined)
            needs.get(key)?.delete(need.key);
    }
}
/** Waiting for `prepared` closes no circle, since preparing waits for nothing. */
function waitsIn(needs) {
    const waits = [...needs].map(([key, mine]) => {
        const gone = [...mine.values()].filter(({ until }) => until === 'gone');
        return [key, gone.map((each) => each.key)];
    });
    return new Map(waits);
}
function refusal(all, cycle) {
    const path = cycle.map((key) => `${all.get(key)?.type} ${all.get(key)?.name}`);
    return new build_errors/* UserError */.yo(`these resources wait for each other: ${path.join(' → ')}`, {
        remedy: 'Remove one of these references by hand, then run again. Nothing was deleted.',
    });
}
/** For each that waits for something that must stay, directly or through others, that something. */
function plan_heldBack(all, needs, more) {
    const waiting = new Map();
    const waits = [...needs].flatMap(([key, mine]) => [...mine.keys()].map((on) => [key, on]));
    for (const [key, on] of [...waits, ...more]) {
        const keys = waiting.get(on);
        if (keys === undefined)
            waiting.set(on, [key]);
        else
            keys.push(key);
    }
    const held = new Map();
    const spread = [...all.values()].filter((one) => one.hold !== undefined).map((one) => one.key);
    for (let by = spread.pop(); by !== undefined; by = spread.pop())
        for (const key of waiting.get(by) ?? [])
            if (!held.has(key) && all.get(key)?.hold === undefined) {
                held.set(key, by);
                spread.push(key);
            }
    return held;
}
/** Children that go after their parent and can be labelled, by parent. */
function labelledFirst(found, kindOf) {
    const children = new Map();
    for (const one of found) {
        if (one.proof.by !== 'parent' || kindOf(one.type)?.label === undefined)
            continue;
        for (const { key, goes } of one.parents)
            if (goes === 'after')
                children.set(key, [...(children.get(key) ?? []), one.key]);
    }
    return children;
}

// EXTERNAL MODULE: ./build/report/log.js
var log = __webpack_require__(6945);
// EXTERNAL MODULE: ./build/stop.js
var build_stop = __webpack_require__(1110);
;// CONCATENATED MODULE: ./build/clean-up.js










function limitsOf({ dryRun, maxDeletions, concurrency }, given) {
    return { dryRun, maxDeletions, concurrency, ...given, pace: createPace() };
}
/** A deploy that finishes late is caught by searching again; one that never ends is not waited for. */
const mostRounds = 3;
/** Finds, plans, deletes, and searches again until nothing new is there. A dry run ends after the first plan. */
async function cleanUp(run, limits) {
    const { signal, maxDeletions } = limits;
    const ledger = createLedger();
    const problems = new Map();
    let met = [];
    const wishes = wishesOf(run, limits.hurry);
    const so = () => ({ outcomes: ledger.outcomes(), problems: [...problems.values()], met });
    let earlier = { expected: [], gone: new Set() };
    for (let round = 1;; round += 1) {
        const seen = await (0,build_stop/* unlessStopped */.OO)(look({ run, limits, round, earlier, ledger }), signal);
        if (seen === undefined)
            return { ...so(), cutShort: clean_up_told(signal) };
        const went = await (0,build_stop/* unlessStopped */.OO)(wentMeanwhile(run, ledger.kept(), seen.found), signal);
        if (went === undefined)
            return { ...so(), cutShort: clean_up_told(signal) };
        for (const row of went)
            ledger.add(row);
        for (const problem of seen.problems)
            problems.set(`${problem.doing} ${problem.region}`, problem);
        const steps = planned(round, () => plan(seen.found.map(ledger.keep), run.types.get, wishes));
        if (steps instanceof Error) {
            problems.set('plan', { ...unplanned, message: (0,build_errors/* explain */.WE)(steps) });
            return so();
        }
        const fresh = seen.found.filter(ledger.isNew);
        const deletions = fresh.filter(({ hold }) => hold === undefined).length;
        met = [...seen.found.map(({ type }) => type), ...seen.expected.map(({ type }) => type.name)];
        if (limits.dryRun) {
            if (deletions > maxDeletions)
                limits.journal.warn(tooMany(deletions, maxDeletions));
            return { ...so(), outcomes: steps.map(plannedRow) };
        }
        if (round === 1 && deletions > maxDeletions)
            throw new build_errors/* UserError */.yo(tooMany(deletions, maxDeletions), {
                remedy: 'Nothing was deleted. Look at the plan with dry-run: true, then raise max-deletions.',
            });
        const stop = round === 1 ? undefined : whyStop(round, ledger, fresh, maxDeletions);
        if (stop !== undefined)
            for (const one of fresh)
                ledger.add(late(one, stop));
        if (fresh.length === 0 || stop !== undefined)
            return so();
        if (round === 1 && deletions > 0) {
            const skipped = await limits.confirm();
            if (skipped !== undefined)
                return { outcomes: [], problems: [], met, skipped };
        }
        await remove({ run, steps, limits, ledger, round, gone: earlier.gone });
        if (signal.aborted)
            return { ...so(), cutShort: clean_up_told(signal) };
        earlier = { expected: seen.expected, gone: ledger.gone() };
    }
}
/** What the plan must know of the profile. */
function wishesOf({ types, profile }, hurry = false) {
    return {
        hurry,
        backsUp(name) {
            const type = types.get(name);
            return type !== undefined && (0,profile_match/* backsUp */.Kv)(profile, type);
        },
    };
}
/** Why what appeared meanwhile is not deleted any more. A resource that appeared again counts once. */
function whyStop(round, ledger, fresh, most) {
    if (round > mostRounds)
        return `the run has cleaned up ${mostRounds} times`;
    const keys = fresh.filter(({ hold }) => hold === undefined).map(({ key }) => key);
    const all = new Set([...ledger.gone(), ...keys]).size;
    return all > most ? `with it, ${tooMany(all, most)}` : undefined;
}
const unplanned = { doing: 'planning what appeared meanwhile', region: 'all regions' };
/** Before anything is deleted a plan that cannot be made ends the run; later it must not cost the report. */
function planned(round, make) {
    try {
        return make();
    }
    catch (error) {
        if (round === 1 || !(error instanceof Error))
            throw error;
        return error;
    }
}
async function look({ run, limits, round, earlier, ledger }) {
    const { journal } = limits;
    journal.begin((0,log/* groupTitle */.SZ)(round === 1 ? 'Find' : 'Search again', undefined, round));
    const discovery = await discover(run, earlier);
    for (const one of discovery.found.filter(ledger.isNew))
        journal.info((0,log/* foundLine */.pS)(one));
    for (const problem of discovery.problems)
        journal.warn((0,log/* problemLine */.YK)(problem));
    journal.end();
    return discovery;
}
async function remove({ run, steps, limits, ledger, round, gone }) {
    const { journal } = limits;
    journal.begin((0,log/* groupTitle */.SZ)('Delete', steps.filter(begins).length, round));
    const outcomes = await execute({
        run,
        steps,
        gone,
        concurrency: limits.concurrency,
        pace: limits.pace,
        signal: limits.signal,
        ended: (outcome) => journal.info((0,log/* resourceLine */.Vr)(outcome)),
        waiting: (open) => journal.info((0,log/* progressLine */.oz)(open, new Date())),
    });
    journal.end();
    for (const outcome of outcomes)
        ledger.add(outcome);
}
function clean_up_told(signal) {
    return signal.reason.message;
}
function tooMany(deletions, most) {
    return `the plan has ${deletions} resources, more than max-deletions (${most}) allows.`;
}
function begins({ found, heldBy }) {
    return found.hold === undefined && heldBy === undefined;
}

// EXTERNAL MODULE: ./build/journal.js
var build_journal = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/publish.js + 3 modules
var publish = __webpack_require__(79);
// EXTERNAL MODULE: ./build/report/make.js
var make = __webpack_require__(6457);
// EXTERNAL MODULE: ./build/policy/iam-data.js + 1 modules
var iam_data = __webpack_require__(2306);
// EXTERNAL MODULE: ./build/policy/role-policy.js + 3 modules
var role_policy = __webpack_require__(9372);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(4938);
;// CONCATENATED MODULE: ./build/policy/split.js

/**
 * A managed policy has at most 6,144 characters, white space not counted; ten can be attached to a role before the quota
 * has to be raised. IAM user guide, "IAM and AWS STS quotas".
 */
const mostCharacters = 6144;
const mostPolicies = 10;
/**
 * The statements in as few policies as they take, in their order. Where it would be more than a role takes, reading is
 * allowed by wildcards; changes never are.
 */
function split(statements) {
    const exact = pack(statements);
    if (exact.length <= mostPolicies)
        return { documents: exact, notes: noteOf(exact) };
    const documents = pack(statements.map(withWildcards));
    return {
        documents,
        notes: [
            `The reading actions are joined by wildcards, because one by one they would take ${exact.length} policies.`,
            ...noteOf(documents),
        ],
    };
}
function noteOf(documents) {
    if (documents.length <= mostPolicies)
        return [];
    return [
        `These are ${documents.length} policies; a role takes ${mostPolicies}. Ask AWS to raise the quota "Managed policies attached to an IAM role", or narrow the profile's include.`,
    ];
}
function pack(statements) {
    const packs = [[]];
    for (const statement of statements.flatMap(fitting)) {
        const last = packs.at(-1);
        if (isTooLong([...last, statement]))
            packs.push([statement]);
        else
            last.push(statement);
    }
    return packs.map(policy_document/* documentOf */.l);
}
/** One statement as it is, or as several with a part of its actions each. */
function fitting(statement) {
    const parts = [];
    let rest = [statement.Action ?? []].flat();
    while (rest.length > 0) {
        const part = { ...statement, Action: rest };
        if (parts.length === 0 && !isTooLong([part]))
            return [part];
        let count = rest.length;
        const named = (actions) => ({
            ...statement,
            ...(statement.Sid === undefined ? {} : { Sid: `${statement.Sid}${parts.length + 1}` }),
            Action: actions,
        });
        while (count > 1 && isTooLong([named(rest.slice(0, count))]))
            count -= 1;
        parts.push(named(rest.slice(0, count)));
        rest = rest.slice(count);
    }
    return parts;
}
function isTooLong(statements) {
    return (0,policy_document/* compact */.o)((0,policy_document/* documentOf */.l)(statements)).length > mostCharacters;
}
/** `ec2:DescribeSubnets` and its like become `ec2:Describe*`. */
function withWildcards(statement) {
    if (statement.Sid !== 'Read')
        return statement;
    const wide = [statement.Action ?? []]
        .flat()
        .map((action) => action.replace(/:(BatchGet|Describe|Get|List)[A-Z]\w*$/, ':$1*'));
    return { ...statement, Action: [...new Set(wide)] };
}

;// CONCATENATED MODULE: ./build/report/policy.js




/**
 * The IAM policy that carrying out a plan needs, or several where one would be too long: what each type declares that is
 * met, in the plan or as a child that may not exist yet (a log group is described before it is known to be missing),
 * and the reading that every search does for the types of the profile.
 */
function policyFor(run, met, repository) {
    const { types, profile, identity, regions } = run;
    const searched = types.all.filter((type) => (0,profile_match/* includesType */.cF)(profile, type) &&
        (type.tagging === 'listed' || profile.names.some((each) => each.type === type.name)));
    // A type that the profile doesn't include can be met as a part of one that it does.
    const included = new Map((0,role_policy/* includedTypes */.WR)({ types, profile }).map((type) => [type.name, type]));
    const chosen = [
        ...types.all
            .filter(({ name }) => met.includes(name))
            .map((type) => included.get(type.name) ?? (0,role_policy/* asWanted */.Iq)(type, profile)),
        ...[...new Set(met)].flatMap((name) => strangerNamed(types, name) ?? []),
        ...searched.map((type) => ({ ...type, iam: type.iam.filter(iam_data/* isRead */.H9) })),
    ];
    const { partition, account } = identity;
    const wanted = { types, profile, repository, partition, account, regions };
    const { documents } = split((0,role_policy/* roleStatements */.BH)(chosen, wanted));
    return documents.length === 1 && documents[0] !== undefined ? documents[0] : documents;
}
/** A type that Cloud Control knows. What its own handler needs besides, AWS tells only when it is missing. */
function strangerNamed(types, name) {
    const type = types.get(name);
    return type !== undefined && types.byCloudFormation(type.cloudFormation) === undefined
        ? type
        : undefined;
}

// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(4702);
;// CONCATENATED MODULE: ./build/discovery/environments.js



const environments_listingsAtOnce = 8;
/** The same for what the labels tell no difference between. */
function subjectKey({ kind, values }) {
    return JSON.stringify([kind, Object.entries(values).sort()]);
}
/** Whose resources there are in the account, by their labels, or by their names where AWS cannot tag them. */
async function findEnvironments(ground, recognisers) {
    const subjects = new Map();
    const problems = [];
    const groups = new Map();
    const add = (ofOne) => {
        const seen = new Map();
        for (const each of ofOne) {
            const key = subjectKey(each);
            const subject = subjects.get(key) ?? each;
            subjects.set(key, subject);
            seen.set(key, subject);
        }
        if (seen.size > 1)
            groups.set([...seen.keys()].sort().join(), [...seen.values()]);
    };
    const tagged = (tags) => recognisers.flatMap(({ subjectOf }) => subjectOf(tags) ?? []);
    const regions = [...new Set([...ground.regions, ground.aws('global').region])];
    const sweeps = recognisers.flatMap(({ filters }) => regions.map((region) => ({
        region,
        doing: 'listing environments by the tagging API (tag:GetResources)',
        async ask() {
            for await (const { tags } of swept(ground.aws(region), filters))
                add(tagged(tags));
        },
    })));
    const listings = listed(ground).flatMap(({ type, patterns }) => (type.global ? ['global'] : ground.regions).map((region) => ({
        region,
        doing: `listing ${type.name}`,
        async ask() {
            const aws = ground.aws(region);
            const unread = [];
            const named = (each) => recognisers.flatMap(({ subjectNamed }) => patterns.flatMap((pattern) => subjectNamed(pattern, each.name ?? each.id) ?? []));
            for await (const each of type.list?.(aws) ?? []) {
                add([...named(each), ...tagged(each.tags ?? {})]);
                if (each.tags === undefined)
                    unread.push(each);
            }
            for (const each of await readTags(type, aws, unread))
                add([...named(each), ...tagged(each.tags)]);
        },
    })));
    await (0,parallel/* mapLimit */.s)([...sweeps, ...listings], environments_listingsAtOnce, async ({ region, doing, ask }) => {
        try {
            await ask();
        }
        catch (error) {
            problems.push({ doing, region, ...told(error) });
        }
    });
    return { subjects: [...subjects.values()], together: [...groups.values()], problems };
}

// EXTERNAL MODULE: ./build/execution/outcome.js
var outcome = __webpack_require__(8269);
// EXTERNAL MODULE: ./build/github/refusal.js
var github_refusal = __webpack_require__(2074);
;// CONCATENATED MODULE: ./build/github/states.js


/** Pages of 100, newest first; older ones are asked for singly. */
const mostPages = 10;
/**
 * The states of these pull requests or runs by their ids, read in pages; one that is missing, GitHub does not know.
 * @throws UserError when GitHub does not answer
 */
async function readStates(asking, kind, ids) {
    const wanted = new Set(ids);
    const states = new Map();
    if (wanted.size === 0)
        return states;
    try {
        let page = 0;
        for await (const { data } of pagesOf(asking, kind)) {
            page += 1;
            for (const each of data) {
                const [id, state] = kind === 'pr' ? pullOf(each) : runOf(each);
                if (wanted.has(id))
                    states.set(id, state);
            }
            if (states.size === wanted.size || page === mostPages)
                break;
        }
    }
    catch (error) {
        // Whoever may read each singly need not be able to list them.
        if (error instanceof build_errors/* UserError */.yo)
            throw error;
        if ((0,github_refusal/* statusOf */.c2)(error) !== 404)
            throw refused(error, asking, kind, 'all');
    }
    for (const id of wanted)
        if (!states.has(id)) {
            const state = await readState(asking, kind, id);
            if (state !== undefined)
                states.set(id, state);
        }
    return states;
}
/** @throws UserError when GitHub does not answer; undefined when it knows of none. */
async function readState(asking, kind, id) {
    const { octokit, owner, repo } = asking;
    try {
        if (kind === 'pr') {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: Number(id) });
            return pullOf(data)[1];
        }
        const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: Number(id) });
        return runOf(data)[1];
    }
    catch (error) {
        if ((0,github_refusal/* statusOf */.c2)(error) === 404)
            return undefined;
        if (error instanceof build_errors/* UserError */.yo)
            throw error;
        throw refused(error, asking, kind, id);
    }
}
function pagesOf({ octokit, owner, repo }, kind) {
    const per_page = 100;
    return kind === 'pr'
        ? octokit.paginate.iterator(octokit.rest.pulls.list, { owner, repo, state: 'all', per_page })
        : octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
            owner,
            repo,
            per_page,
        });
}
function pullOf({ number, state, created_at, closed_at }) {
    const isOpen = state !== 'closed';
    return [String(number), stateOf(isOpen, created_at, isOpen ? null : closed_at)];
}
function runOf({ id, status, created_at, updated_at }) {
    const isOpen = status !== 'completed';
    return [String(id), stateOf(isOpen, created_at, isOpen ? null : updated_at)];
}
function stateOf(isOpen, began, ended) {
    const from = new Date(began);
    if (Number.isNaN(from.getTime()))
        throw (0,github_refusal/* notGitHubs */.eT)('read pull requests and workflow runs');
    const to = new Date(ended ?? began);
    return { isOpen, began: from, ended: isOpen || Number.isNaN(to.getTime()) ? undefined : to };
}
function refused(error, { owner, repo }, kind, id) {
    const what = kind === 'pr' ? 'pull requests' : 'workflow runs';
    return (0,github_refusal/* refusal */.x5)(error, {
        doing: id === 'all' ? `list the ${what} of ${owner}/${repo}` : `read ${what} ${id}`,
        permission: kind === 'pr' ? 'pull-requests: read' : 'actions: read',
        missing: { message: 'there is no such thing', remedy: 'Check the repository.' },
    });
}

// EXTERNAL MODULE: ./build/profile/recognise.js
var recognise = __webpack_require__(8007);
;// CONCATENATED MODULE: ./build/left-alone.js


const hour = 3_600_000;
/** Why nothing of a pull request or run may go yet, or undefined when nobody needs it any more. */
function left_alone_reasonOf({ kind }, state, graceHours, now = Date.now()) {
    if (state === undefined)
        return {
            why: `GitHub knows no such ${kind === 'pr' ? 'pull request' : 'run'} in this repository: its resources are left alone; delete them by hand or correct their labels`,
            // Only completed runs can be deleted at GitHub: one that it knows no more is over.
            ...(kind === 'pr' && { which: 'GitHub does not know' }),
        };
    if (state.isOpen)
        return itself(kind === 'pr' ? 'it is open' : 'it is not completed');
    const ago = (now - (state.ended?.getTime() ?? 0)) / hour;
    if (ago >= graceHours)
        return undefined;
    return itself(`it ended ${ago.toFixed(1)} hours ago, less than grace-hours (${graceHours})`);
}
/**
 * Those with a reason of their own, and those that share a resource with one that is left alone: what carries the labels
 * of several goes only when all of them may.
 */
function leftAlone(subjects, sharing, own) {
    const left = new Map();
    const because = new Map();
    for (const subject of subjects) {
        const reason = own(subject);
        if (reason === undefined)
            continue;
        left.set(subject, reason);
        if (reason.which !== undefined)
            because.set(subject, reason.which);
    }
    // A map's iterator comes to what is added meanwhile, too.
    for (const [subject, which] of because)
        for (const each of sharing.get(subject) ?? []) {
            if (left.has(each))
                continue;
            left.set(each, itself(`it shares resources with ${(0,recognise/* named */.K)(subject)}, which ${which}`));
            because.set(each, 'is left alone, too');
        }
    return left;
}
/** Each subject with those that it was seen together with on one resource. */
function sharingOf(together) {
    const sharing = new Map();
    for (const group of together)
        for (const subject of group) {
            const others = sharing.get(subject) ?? new Set();
            for (const each of group)
                if (each !== subject)
                    others.add(each);
            sharing.set(subject, others);
        }
    return new Map([...sharing].map(([subject, others]) => [subject, [...others]]));
}
/**
 * Tells of a resource, by the tags that its own service reports, who else's it is and must keep it. What a sweep knew
 * beforehand came from listings, which lag.
 */
function keeperIn(recognisers, mayGo) {
    const keys = new Set(mayGo.map(subjectKey));
    return (tags) => {
        const all = recognisers.flatMap(({ subjectOf }) => subjectOf(tags) ?? []);
        const keeper = all.find((subject) => !keys.has(subjectKey(subject)));
        return keeper && (0,recognise/* named */.K)(keeper);
    };
}
function itself(why) {
    return { why, which: why.slice('it '.length) };
}

;// CONCATENATED MODULE: ./build/sweep-stale.js













/** Environments cleaned side by side: one that waits for CloudFront must not keep the others waiting. */
const atOnce = 4;
/** Cleans up after every pull request that is closed and every run that is completed, each by its own labels. */
async function sweepStale(sweep, limits) {
    core/* startGroup */.Oh('Find environments');
    const searched = await (0,build_stop/* unlessStopped */.OO)(sweep_stale_search(sweep), limits.signal);
    if (searched === undefined) {
        core/* endGroup */.N4();
        const cutShort = limits.signal.reason.message;
        return { outcomes: [], problems: [], met: [], environments: [], cutShort };
    }
    const { stale, left, over, problems } = searched;
    for (const { name, why } of left)
        core/* info */.pq(`${name}: ${why}`);
    for (const problem of problems)
        core/* warning */.$e((0,log/* problemLine */.YK)(problem));
    core/* endGroup */.N4();
    const concurrency = Math.ceil(limits.concurrency / Math.min(atOnce, Math.max(1, stale.length)));
    const keeper = keeperIn(sweep.recognisers, [...stale.map(({ subject }) => subject), ...over]);
    const cleaned = await (0,parallel/* mapLimit */.s)(stale, atOnce, (one) => cleanOne({ ...sweep, ground: { ...sweep.ground, keeper } }, one, { ...limits, concurrency }));
    const cutShort = cleaned.find((each) => each.cutShort !== undefined)?.cutShort;
    return {
        outcomes: cleaned.flatMap(({ outcomes }) => outcomes),
        problems: [...problems, ...cleaned.flatMap((each) => each.problems)],
        met: [...new Set(cleaned.flatMap(({ met }) => met))],
        environments: [...cleaned.map(({ environment }) => environment), ...left],
        ...(cutShort === undefined ? {} : { cutShort }),
    };
}
async function sweep_stale_search({ ground, recognisers, asking }) {
    const { subjects, together, problems } = await findEnvironments(ground, recognisers);
    const idsOf = (kind) => [
        ...new Set(subjects.filter((each) => each.kind === kind).map(({ id }) => id)),
    ];
    const [pulls, runs] = await Promise.all([
        readStates(asking, 'pr', idsOf('pr')),
        readStates(asking, 'run', idsOf('run')),
    ]);
    const stateOf = ({ kind, id }) => (kind === 'pr' ? pulls : runs).get(id);
    const sharing = sharingOf(together);
    const reasons = leftAlone(subjects, sharing, (subject) => left_alone_reasonOf(subject, stateOf(subject), ground.profile.graceHours));
    const stale = [];
    const left = [];
    for (const subject of subjects) {
        const state = stateOf(subject);
        const reason = reasons.get(subject);
        if (state !== undefined && reason === undefined)
            stale.push({ subject, began: state.began, sharing: sharing.get(subject) ?? [] });
        else
            left.push({ ...whose(subject), status: 'left-alone', why: reason?.why });
    }
    for (const { name, why } of left.filter((each) => each.why?.startsWith('GitHub knows no')))
        core/* warning */.$e(`${name}: ${why}`);
    const over = subjects.filter((each) => reasons.has(each) && reasons.get(each)?.which === undefined);
    return { stale, left, over, problems };
}
/** What goes wrong with one environment is told in its row and costs no other. */
async function cleanOne({ ground, asking }, { subject, began, sharing }, limits) {
    const name = (0,recognise/* named */.K)(subject);
    const journal = (0,build_journal/* sideBySide */.Qp)(name);
    try {
        const scope = {
            ...subject,
            labels: (0,profile_match/* labelsOf */.PC)(ground.profile, subject),
            ...(ground.profile.olderThanScope === 'refuse' ? { began } : {}),
        };
        const run = { ...ground, scope, log: journal.info };
        const confirm = async () => {
            if (await isNeeded(asking, subject))
                return 'it is open again';
            for (const each of sharing)
                if (await isNeeded(asking, each))
                    return `it shares resources with ${(0,recognise/* named */.K)(each)}, which is open again`;
            return undefined;
        };
        const cleaned = await cleanUp(run, { ...limits, journal, confirm });
        const outcomes = cleaned.outcomes.map((each) => ({ ...each, environment: name }));
        return { ...cleaned, outcomes, environment: sweep_stale_rowOf(subject, cleaned, limits.dryRun) };
    }
    catch (error) {
        const problem = {
            doing: `cleaning up ${name}`,
            region: 'all regions',
            message: (0,build_errors/* explain */.WE)(error),
        };
        journal.warn((0,log/* problemLine */.YK)(problem));
        const environment = { ...whose(subject), status: 'leftovers', why: (0,build_errors/* explain */.WE)(error) };
        return { outcomes: [], problems: [problem], met: [], environment };
    }
}
async function isNeeded(asking, { kind, id }) {
    const state = await readState(asking, kind, id);
    return state === undefined ? kind === 'pr' : state.isOpen;
}
function whose(subject) {
    return { kind: subject.kind, id: subject.id, name: (0,recognise/* named */.K)(subject) };
}
function sweep_stale_rowOf(subject, { outcomes, problems, skipped, cutShort }, dryRun) {
    if (skipped !== undefined)
        return { ...whose(subject), status: 'left-alone', why: skipped };
    const remaining = outcomes.filter(outcome/* isLeftover */.i).length;
    const counts = { ...whose(subject), found: outcomes.length, remaining };
    const doubtful = problems.length > 0 || cutShort !== undefined;
    if (outcomes.length === 0 && !doubtful)
        return { ...counts, status: 'nothing-found' };
    if (dryRun)
        return { ...counts, status: 'planned' };
    return { ...counts, status: remaining > 0 || doubtful ? 'leftovers' : 'clean' };
}

;// CONCATENATED MODULE: ./build/carry-out.js











/** Does what is ready to be done, and tells of it; the step's exit code. */
async function carryOut(ready, { inputs, event, startedAt, hurry, signal }) {
    // Where memory is plenty, V8 lets garbage pile up to 300 MB and more while a large bucket is emptied.
    (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
    const did = await cleaned(ready, limitsOf(inputs, { signal, journal: build_journal/* grouped */.zD, hurry }));
    if (did.skipped !== undefined)
        core/* notice */.lm(did.skipped);
    const report = (0,make/* makeReport */.dO)({
        ...ready.facts,
        ...did,
        startedAt,
        endedAt: new Date(),
        dryRun: inputs.dryRun,
    });
    const unwritten = await (0,publish/* publish */.m)(report, event.temp);
    if (hurry && report.remaining > 0)
        core/* notice */.lm(`${(0,words/* count */.U9)(report.remaining, 'resource')} left to the sweep (scope: stale).`);
    if (!signal.aborted)
        await (0,announce/* announce */.i)({ ...ready, report, event, inputs });
    if (signal.aborted)
        (0,build_stop/* leaveSoon */.bG)();
    if (unwritten !== undefined)
        throw unwritten;
    return (0,make/* exitCode */.I$)(report, inputs.failOnLeftovers);
}
async function cleaned(ready, limits) {
    if (ready.to === 'skip')
        return { outcomes: [], problems: [], skipped: ready.why };
    const sweeps = ready.to === 'sweep';
    const did = sweeps
        ? await sweepStale(ready.sweep, limits)
        : await cleanUp(ready.run, { ...limits, confirm: ready.confirm });
    if (!limits.dryRun)
        return did;
    const ground = sweeps ? ready.sweep.ground : ready.run;
    return { ...did, policy: policyFor(ground, did.met, ready.facts.scope) };
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foundations)
/* harmony export */ });
/** CloudFormation's types of what accounts and sign-in stand on, this run's own sign-in among it. */
const foundations = /^AWS::(?:Organizations|ControlTower|SSO|IdentityStore)::|^AWS::IAM::OIDCProvider$/;


/***/ })

};
