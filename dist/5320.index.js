export const id = 5320;
export const ids = [5320];
export const modules = {

/***/ 6553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isAbsent)
});

// EXTERNAL MODULE: ./build/aws/codes.js
var codes = __webpack_require__(5240);
;// CONCATENATED MODULE: ./build/aws/regions.generated.json
const regions_generated_namespaceObject = /*#__PURE__*/JSON.parse('{"amplify":["ap-east-1","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-southeast-1","ap-southeast-2","ca-central-1","eu-central-1","eu-north-1","eu-south-1","eu-west-1","eu-west-2","eu-west-3","me-south-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"],"appsync":["af-south-1","ap-east-1","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-central-2","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","il-central-1","me-central-1","me-south-1","sa-east-1","us-east-1","us-east-2","us-west-1","us-west-2"],"personalize":["ap-northeast-1","ap-northeast-2","ap-south-1","ap-southeast-1","ap-southeast-2","ca-central-1","cn-north-1","eu-central-1","eu-west-1","us-east-1","us-east-2","us-west-2"],"scheduler":["af-south-1","ap-east-1","ap-east-2","ap-northeast-1","ap-northeast-2","ap-northeast-3","ap-south-1","ap-south-2","ap-southeast-1","ap-southeast-2","ap-southeast-3","ap-southeast-4","ap-southeast-5","ap-southeast-6","ap-southeast-7","ca-central-1","ca-west-1","cn-north-1","cn-northwest-1","eu-central-1","eu-central-2","eu-isoe-west-1","eu-north-1","eu-south-1","eu-south-2","eu-west-1","eu-west-2","eu-west-3","eusc-de-east-1","il-central-1","me-central-1","me-south-1","mx-central-1","sa-east-1","us-east-1","us-east-2","us-gov-east-1","us-gov-west-1","us-iso-east-1","us-iso-west-1","us-isob-east-1","us-isob-west-1","us-isof-east-1","us-isof-south-1","us-west-1","us-west-2"]}');
;// CONCATENATED MODULE: ./build/aws/absent.js


/**
 * Whether an error means that there is no such service or operation where it was asked, so that nothing of it can be
 * there: a host that has no address, also by what a proxy says, in a region for which AWS names no endpoint of that
 * service; an operation that is not known; or an answer that is none of AWS's own (an emulator without it). For services
 * that are not everywhere: of any other one such an answer is trouble.
 */
function isAbsent(error) {
    if ((0,codes/* isCode */._m)(error, 'UnknownOperationException', 'NotImplemented'))
        return true;
    const hostname = nowhere(error);
    if (hostname !== undefined) {
        const [host = '', region = ''] = hostname.split('.');
        const service = host.replace(/-fips$/, '');
        const named = regions_generated_namespaceObject[service];
        return named !== undefined && !named.includes(region);
    }
    if (!(error instanceof SyntaxError) || isSigned(error))
        return false;
    return [404, 500, 501].includes((0,codes/* statusOf */.c2)(error) ?? 0);
}
/** AWS puts its request id on all that it answers, a page of an overloaded front end included. */
function isSigned(error) {
    const { $metadata } = error;
    return $metadata?.requestId !== undefined;
}
/** The host that has no address: Node says so, or a proxy that found none (502 to 504). */
function nowhere(error) {
    const { code, hostname, statusCode, message } = (error ?? {});
    if (code === 'ENOTFOUND' && typeof hostname === 'string')
        return hostname;
    if (code !== 'ERR_PROXY_TUNNEL' || ![502, 503, 504].includes(Number(statusCode)))
        return undefined;
    return / tunnel to ([^:\s]+):/.exec(String(message))?.[1];
}


/***/ }),

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

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryOf: () => (/* binding */ registryOf),
  resourceTypes: () => (/* binding */ resourceTypes)
});

// EXTERNAL MODULE: ./build/aws/arn.js
var aws_arn = __webpack_require__(3385);
// EXTERNAL MODULE: ./build/aws/codes.js
var aws_codes = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/resource-types/contract.js
var contract = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/resource-types/tags.js
/** AWS's list of pairs (`[{Key, Value}]`) as plain tags. */
function tagsOf(list) {
    return Object.fromEntries((list ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}
/** The same from the services that write the pairs in lower case (`[{key, value}]`). */
function tagsFrom(list) {
    return Object.fromEntries((list ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
}

// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/parallel.js
var parallel = __webpack_require__(2779);
;// CONCATENATED MODULE: ./build/resource-types/apigatewayv2/items.js
/** All pages of a listing of API Gateway v2, for which the SDK has no paginators. */
async function itemsOf(ask) {
    const items = [];
    let more = {};
    for (;;) {
        const page = await ask(more);
        items.push(...(page.Items ?? []));
        if (!page.NextToken)
            return items;
        more = { NextToken: page.NextToken };
    }
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/mappings.js



const domainsAtOnce = 4;
/**
 * The mappings of all custom domain names that lead to an API of either version. AWS has no way to ask an API for them.
 * Both versions share the domain names: v2 shows every mapping of a regional one, and only v1 knows the others.
 */
async function mappingsTo(aws, apiId) {
    const v1 = await aws.client('apigateway');
    const domains = [];
    for await (const page of v1.paginateGetDomainNames({ limit: 500 }))
        domains.push(...(page.items ?? []));
    const found = await (0,parallel/* mapLimit */.s)(domains, domainsAtOnce, (domain) => mappingsOf(aws, domain));
    return found.flat().flatMap(({ api, ...owned }) => (api === apiId ? [owned] : []));
}
/** All mappings of one domain name, each with the API that it leads to. */
async function mappingsOf(aws, domain) {
    try {
        return await readMappings(aws, domain);
    }
    catch (error) {
        // A domain name that has gone since it was listed must not read as if the API were gone.
        if ((0,errors/* isCode */._m)(error, 'NotFoundException'))
            return [];
        throw error;
    }
}
async function readMappings(aws, domain) {
    const id = domainId(domain);
    const goes = 'before';
    if (domain.endpointConfiguration?.types?.includes('REGIONAL')) {
        const v2 = await aws.client('apigatewayv2');
        const ask = { DomainName: domain.domainName };
        const mappings = await itemsOf((more) => v2.getApiMappings({ ...ask, ...more }));
        return mappings.map((each) => ({
            type: 'apigatewayv2:apimapping',
            id: `${id}/${each.ApiMappingId}`,
            goes,
            api: each.ApiId,
        }));
    }
    const v1 = await aws.client('apigateway');
    const mappings = [];
    for await (const page of v1.paginateGetBasePathMappings({ ...domainNamed(id), limit: 500 }))
        mappings.push(...(page.items ?? []));
    return mappings.map((each) => ({
        type: 'apigateway:basepathmapping',
        id: `${id}/${each.basePath}`,
        goes,
        api: each.restApiId,
    }));
}
/** A private domain name is told from others of the same name by an id, which its ARN appends: `NAME+ID`. */
function domainId({ domainName, domainNameId }) {
    return domainNameId === undefined ? `${domainName}` : `${domainName}+${domainNameId}`;
}
function domainNamed(id) {
    const [domainName = id, domainNameId] = id.split('+');
    return domainNameId === undefined ? { domainName } : { domainName, domainNameId };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/resource-types/optional.js


/** Milliseconds; an answer that takes longer is not worth waiting for. */
const patience = 3000;
/**
 * A read that only betters the order or leads to more, never one that a deletion is decided by. Not every partition
 * offers it, and while it is slow or in trouble the deletion goes on without. A denial is told: the permission is missing.
 */
async function optional(ask) {
    const answer = ask.catch((error) => {
        if ((0,errors/* classify */.L8)(error, { notFound: [] }).kind === 'denied')
            throw error;
        return undefined;
    });
    const late = new AbortController();
    try {
        return await Promise.race([answer, (0,promises_.setTimeout)(patience, undefined, { signal: late.signal })]);
    }
    finally {
        late.abort();
        answer.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./build/resource-types/target-ref.js

/** What an ARN's resource part names, by its service; the first group is the id. Source: Service Authorization Reference. */
const shapes = {
    acm: [['acm:certificate', /^certificate\/(.+)$/]],
    amplify: [['amplify:apps', /^apps\/([^/]+)$/]],
    apigateway: [['apigateway:restapi', /^\/restapis\/([^/]+)/]],
    appsync: [['appsync:apis', /^(?:apis|endpoints\/graphql-api)\/([^/]+)/]],
    cloudfront: [['cloudfront:distribution', /^distribution\/(.+)$/]],
    cloudwatch: [['cloudwatch:alarm', /^alarm:(.+)$/]],
    codebuild: [['codebuild:project', /^project\/(.+)$/]],
    codepipeline: [['codepipeline:pipeline', /^([^:]+)$/]],
    'cognito-idp': [['cognito-idp:userpool', /^userpool\/(.+)$/]],
    ecs: [['ecs:cluster', /^cluster\/(.+)$/]],
    elasticloadbalancing: [['elasticloadbalancing:loadbalancer', /^loadbalancer\/(.+)$/]],
    events: [
        ['events:event-bus', /^event-bus\/(.+)$/],
        ['events:api-destination', /^api-destination\/([^/]+)/],
        ['events:connection', /^connection\/([^/]+)/],
    ],
    'execute-api': [['apigateway:restapi', /^([^/]+)/]],
    firehose: [['firehose:deliverystream', /^deliverystream\/(.+)$/]],
    kinesis: [['kinesis:stream', /^stream\/([^/]+)/]],
    kms: [['kms:key', /^key\/(.+)$/]],
    lambda: [['lambda:function', /^function:([^:]+)/]],
    logs: [['logs:log-group', /^log-group:(.+?)(?::\*)?$/]],
    s3: [['s3:bucket', /^([^/]+)/]],
    sagemaker: [['sagemaker:pipeline', /^pipeline\/(.+)$/]],
    secretsmanager: [['secretsmanager:secret', /^secret:(.+)$/]],
    ses: [
        ['ses:identity', /^identity\/(.+)$/],
        ['ses:configuration-set', /^configuration-set\/(.+)$/],
    ],
    sns: [['sns:topic', /^([^:]+)/]],
    sqs: [['sqs:queue', /^(.+)$/]],
    states: [
        ['states:statemachine', /^stateMachine:([^:]+)/],
        ['states:activity', /^activity:(.+)$/],
    ],
};
/**
 * What an ARN names, as a reference: what sends to it, or reads from it, goes first. Things of other accounts are
 * nothing to wait for.
 */
function targetRef(aws, arn) {
    const { service = '', account, region, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    // The ARNs of S3 and API Gateway do not tell the account.
    if (account !== '' && account !== aws.account)
        return [];
    for (const [type, shape] of shapes[service] ?? []) {
        const id = shape.exec(resource)?.[1];
        if (id !== undefined)
            return [{ type, id, ...(region !== aws.region && region ? { region } : {}) }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/resource-types/acm/users.js




/**
 * What uses a certificate, as references. `InUseBy` names what carries it: a load balancer, a distribution. The one that
 * carries a custom domain of API Gateway lies in an account of AWS's and tells nothing: anomalyco/sst#5462. The domains
 * are asked then.
 */
async function certificateUsers(aws, certificate, inUseBy) {
    const own = inUseBy.flatMap((arn) => targetRef(aws, arn)).map(placed);
    if (inUseBy.every((arn) => (0,aws_arn/* parseArn */.L)(arn)?.account === aws.account))
        return own;
    return [...own, ...((await optional(apiDomains(aws, certificate))) ?? [])];
}
/** Distributions are in no region. */
function placed(ref) {
    return ref.type === 'cloudfront:distribution' ? { ...ref, region: 'global' } : ref;
}
async function apiDomains(aws, certificate) {
    const refs = [];
    const gateway = await aws.client('apigateway');
    for await (const { items } of gateway.paginateGetDomainNames({ limit: 500 }))
        for (const domain of items ?? [])
            if ([domain.certificateArn, domain.regionalCertificateArn].includes(certificate))
                refs.push({ type: 'apigateway:domainname', id: domainId(domain) });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/acm/certificate.js




/**
 * ACM certificate. Sources: ACM API reference (DescribeCertificate, DeleteCertificate). It goes on being in use for
 * minutes after what used it is gone: go-to-k/cdkd, amplify-education/serverless-domain-manager#32 (10 to 20 minutes),
 * hashicorp/terraform-provider-aws#3866.
 */
const certificate = (0,contract/* defineResourceType */.W)({
    name: 'acm:certificate',
    cloudFormation: 'AWS::CertificateManager::Certificate',
    arn: 'acm:certificate/{id}',
    tagging: 'swept',
    iam: [
        'acm:DescribeCertificate',
        'acm:ListTagsForCertificate',
        'acm:DeleteCertificate',
        'apigateway:GET',
    ],
    manual: { first: 'what serves with it; AWS may hold it for 20 minutes after' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ResourceInUseException',
            patience: 1800,
            remedy: 'AWS lets go of a certificate up to half an hour after what used it is gone: run again. If something still uses it, see `InUseBy` in `aws acm describe-certificate`.',
        },
        {
            // Still being issued or renewed, or another change at the same time.
            code: 'RequestInProgressException',
            patience: 300,
            remedy: 'Wait until the certificate is issued, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 60,
            remedy: 'Another change is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const acm = await aws.client('acm');
        const CertificateArn = `arn:${aws.partition}:acm:${aws.region}:${aws.account}:certificate/${id}`;
        const found = (await acm.describeCertificate({ CertificateArn })).Certificate;
        if (found === undefined)
            return undefined;
        const { Tags } = await acm.listTagsForCertificate({ CertificateArn });
        const users = found.InUseBy ?? [];
        return {
            id,
            arn: CertificateArn,
            name: found.DomainName ?? id,
            tags: tagsOf(Tags),
            createdAt: found.CreatedAt ?? found.ImportedAt,
            state: 'ready',
            managedBy: found.ManagedBy,
            usedBy: await certificateUsers(aws, CertificateArn, users),
            note: validationNote(found.DomainValidationOptions?.map((each) => each.ResourceRecord?.Name)),
            detail: users,
        };
    },
    async look(aws, id) {
        const acm = await aws.client('acm');
        const CertificateArn = `arn:${aws.partition}:acm:${aws.region}:${aws.account}:certificate/${id}`;
        await acm.describeCertificate({ CertificateArn });
        return { state: 'ready' };
    },
    async remove(aws, { arn, detail: users }) {
        try {
            await (await aws.client('acm')).deleteCertificate({ CertificateArn: arn });
        }
        catch (error) {
            // AWS does not say by what, and some of it lies in accounts of AWS's own: API Gateway's and Cognito's front doors.
            if (error instanceof Error && (0,aws_codes/* isCode */._m)(error, 'ResourceInUseException') && users.length > 0)
                error.message = `${(0,aws_codes/* textOf */.b6)(error)} By ${users.join(', ')}`;
            throw error;
        }
    },
});
function validationNote(names = []) {
    const records = [...new Set(names.filter((name) => name !== undefined))];
    if (records.length === 0)
        return undefined;
    return `the DNS record that validated it stays, unless its zone goes: ${records.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/resource-types/iam/role-ref.js

/** A reference to a role of this account from its ARN; roles of others, and AWS's own, are nothing to wait for. */
function roleRef(aws, arn) {
    const { service, account, resource } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    if (service !== 'iam' || account !== aws.account || !resource?.startsWith('role/'))
        return [];
    return [{ type: 'iam:role', id: resource.slice(resource.lastIndexOf('/') + 1) }];
}

// EXTERNAL MODULE: ./build/aws/absent.js + 1 modules
var absent = __webpack_require__(6553);
;// CONCATENATED MODULE: ./build/resource-types/offered.js

/** The pages of a listing; none where the service or the operation does not exist: not every region has every service. */
async function* offered(pages) {
    try {
        yield* pages;
    }
    catch (error) {
        if (!(0,absent/* isAbsent */.W)(error))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/wafv2/entity.js


const places = ['regional', 'global'];
/** What tells the type of a kind in one place from the other. */
function typeAt(place, kind) {
    return {
        name: nameOf(place, kind),
        arn: `wafv2:${place}/${kind}/{id}/{id}`,
        ...(place === 'global' && { global: true }),
    };
}
function nameOf(place, kind) {
    return `wafv2:${place === 'global' ? 'global-' : ''}${kind}`;
}
/** What every operation names one of them by, from its id: `NAME/ID`. */
function named(place, id) {
    const [Name = '', Id = ''] = id.split('/');
    return { Scope: place === 'global' ? 'CLOUDFRONT' : 'REGIONAL', Name, Id };
}
const notFound = ['WAFNonexistentItemException'];
const refusals = [
    {
        // Associations and rules that named it are forgotten with a delay.
        code: 'WAFAssociatedItemException',
        patience: 1800,
        remedy: 'Take it out of the rules of every web ACL and rule group, or off every resource that it protects, then run again.',
    },
    {
        // Somebody changed it since it was read: it is read again before the next attempt.
        code: 'WAFOptimisticLockException',
        patience: 120,
        remedy: 'Somebody else keeps changing it: run again.',
    },
    {
        code: 'WAFUnavailableEntityException',
        patience: 300,
        remedy: 'AWS is still carrying an earlier change to it out: run again in some minutes.',
    },
    {
        code: 'WAFInvalidOperationException',
        text: /firewall manager/i,
        patience: 0,
        remedy: 'Firewall Manager made it: take it out of the policy there.',
    },
];
async function tagsAt(waf, ResourceARN) {
    const tags = {};
    let NextMarker;
    do {
        const page = await waf.listTagsForResource({ ResourceARN, ...(NextMarker && { NextMarker }) });
        Object.assign(tags, tagsOf(page.TagInfoForResource?.TagList));
        NextMarker = page.NextMarker;
    } while (NextMarker);
    return tags;
}
/** The IP sets, pattern sets and rule groups that rules name, wherever in their nesting. */
function partsOf(aws, rules) {
    const refs = new Map();
    const visit = (part) => {
        if (typeof part !== 'object' || part === null)
            return;
        for (const [key, value] of Object.entries(part)) {
            if (key !== 'ARN' || typeof value !== 'string')
                visit(value);
            else
                for (const ref of wafRef(aws, value))
                    refs.set(`${ref.type} ${ref.id}`, ref);
        }
    };
    visit(rules);
    return [...refs.values()];
}
/** A reference from an ARN; AWS's own rule groups are in an account of AWS's. */
function wafRef(aws, arn) {
    const { service, account, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const [place, kind, name, id] = resource.split('/');
    if (service !== 'wafv2' || account !== aws.account || !kind || !name || !id)
        return [];
    return [{ type: nameOf(place === 'global' ? 'global' : 'regional', kind), id: `${name}/${id}` }];
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/backend.js

/**
 * The CloudFormation stacks of Gen 2 backends. They outlive branch and app: labelled ones are deleted as stacks, and
 * after what builds them. Sources: Amplify API reference (Backend), aws-amplify/amplify-hosting issues 974 and 269.
 */
function stacksOf(aws, branches) {
    return branches.flatMap(({ backend }) => {
        const { service, account, region, resource = '' } = (0,aws_arn/* parseArn */.L)(backend?.stackArn ?? '') ?? {};
        if (service !== 'cloudformation' || account !== aws.account)
            return [];
        const id = resource.replace(/^stack\//, '');
        const ref = { type: 'cloudformation:stack', id, name: id.split('/')[0] ?? id };
        return [region === undefined || region === aws.region ? ref : { ...ref, region }];
    });
}
/** By name, since the type cannot know whether they carry the labels. */
function stackNote(names) {
    if (names.length === 0)
        return undefined;
    const stay = names.length === 1
        ? `stack ${names[0]} stays unless it carries the labels itself`
        : `stacks ${names.join(', ')} stay unless they carry the labels themselves`;
    return `its backend's CloudFormation ${stay}`;
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/unless-gone.js

/**
 * The answer, or undefined where what was asked about is not there. Without it, a part that ended by itself would read
 * as if the whole were gone: Amplify has one code for both.
 */
async function unlessGone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NotFoundException', 'ResourceNotFoundException'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/builds.js



const stoppable = ['PENDING', 'PROVISIONING', 'RUNNING'];
/**
 * Source: Amplify API reference (ListJobs, JobSummary). A branch builds one job at a time; the others are PENDING. As
 * long as new ones may begin by themselves, nobody is asked for the present ones.
 */
async function buildsOf(amplify, appId, { branchName = '', enableAutoBuild, enablePullRequestPreview }) {
    if (enableAutoBuild || enablePullRequestPreview)
        return { branchName, automatic: true, running: [], stopping: 0 };
    const jobs = (await optional(jobsOf(amplify, appId, branchName))) ?? [];
    return {
        branchName,
        automatic: false,
        running: jobs.flatMap(({ jobId, status }) => jobId !== undefined && stoppable.includes(status) ? [jobId] : []),
        stopping: jobs.filter(({ status }) => status === 'CANCELLING').length,
    };
}
async function jobsOf(amplify, appId, branchName) {
    const jobs = [];
    const pages = amplify.paginateListJobs({ appId, branchName }, { pageSize: 50 });
    for await (const page of pages)
        jobs.push(...(page.jobSummaries ?? []));
    return jobs;
}
/** Switches automatic builds off first, so that none begins after the others were stopped. */
async function quieten(amplify, appId, builds) {
    const { branchName } = builds;
    const off = { enableAutoBuild: false, enablePullRequestPreview: false };
    if (builds.automatic)
        await unlessGone(amplify.updateBranch({ appId, branchName, ...off }));
    const { running } = builds.automatic ? await buildsOf(amplify, appId, { branchName }) : builds;
    // The latest first: what is waiting would begin as soon as the one before it is stopped. Ids are numbers that grow.
    for (const jobId of running.toSorted((a, b) => Number(b) - Number(a))) {
        try {
            await unlessGone(amplify.stopJob({ appId, branchName, jobId }));
        }
        catch (error) {
            // It ended meanwhile; the next look tells. Amplify throttles under the same code.
            if (!(0,aws_codes/* isCode */._m)(error, 'BadRequest') || /rate exceeded/i.test((0,aws_codes/* textOf */.b6)(error)))
                throw error;
        }
    }
}
/** Nothing builds any more: `released`. While AWS stops a job there is nothing to do but wait. */
function lookAt(all, automatic = false) {
    const active = automatic || all.some((each) => each.automatic || each.running.length > 0);
    if (active)
        return { state: 'ready', released: false };
    const stopping = all.find((each) => each.stopping > 0);
    if (stopping === undefined)
        return { state: 'ready', released: true };
    return {
        state: 'busy',
        released: false,
        reason: `AWS is stopping a build of branch ${stopping.branchName}`,
    };
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/pages.js
/** All pages of a listing for which the SDK has no paginator. */
async function pagesOf(ask) {
    const pages = [];
    do
        pages.push(await ask(pages.at(-1)?.nextToken));
    while (pages.at(-1)?.nextToken);
    return pages;
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/owned.js


/** What belongs to an app. Its log group is written by apps that render on the server, and may not exist. */
async function ownedBy(amplify, appId, branches) {
    const [environments, domains] = await Promise.all([
        optional(pagesOf((nextToken) => amplify.listBackendEnvironments({ appId, nextToken }))),
        optional(pagesOf((nextToken) => amplify.listDomainAssociations({ appId, nextToken }))),
    ]);
    const part = (type, name, goes) => ({
        type,
        id: `${appId}/${name}`,
        goes,
    });
    return [
        ...branches.map(({ branchName }) => part('amplify:branches', branchName, 'with')),
        ...(environments ?? [])
            .flatMap(({ backendEnvironments }) => backendEnvironments ?? [])
            .map((each) => part('amplify:backendenvironments', each.environmentName, 'before')),
        ...(domains ?? [])
            .flatMap(({ domainAssociations }) => domainAssociations ?? [])
            .map((each) => part('amplify:domains', each.domainName, 'before')),
        { type: 'logs:log-group', id: `/aws/amplify/${appId}`, goes: 'after' },
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/refusals.js
/** BadRequestException has many meanings, one of them `Rate exceeded`: each is told by its text. */
const refusals_refusals = [
    {
        code: 'BadRequestException',
        text: /\bjobs?\b|\bbuild|in progress|not finished/i,
        patience: 300,
        remedy: 'A build is running: stop it in the Amplify console, then run again.',
    },
    {
        code: 'BadRequestException',
        text: /domain/i,
        patience: 120,
        remedy: 'Take the domain, or its subdomain for this branch, off in the Amplify console first.',
    },
    {
        // CloudFront, Certificate Manager or IAM did not do as Amplify asked.
        code: 'DependentServiceFailureException',
        patience: 600,
        remedy: 'A service that Amplify works with was not ready: run again later.',
    },
];

;// CONCATENATED MODULE: ./build/resource-types/amplify/app.js









/**
 * Amplify Hosting app. Its branches, jobs and webhooks die with it. Sources: Amplify API reference (DeleteApp, UpdateApp,
 * ListBranches, ListBackendEnvironments, ListDomainAssociations), Amplify user guide (`Amazon CloudWatch Logs for SSR
 * apps`: /aws/amplify/ID).
 */
const app = (0,contract/* defineResourceType */.W)({
    name: 'amplify:apps',
    cloudFormation: 'AWS::Amplify::App',
    arn: 'amplify:apps/{id}',
    tagging: 'listed',
    iam: [
        'amplify:ListApps',
        'amplify:GetApp',
        'amplify:ListBranches',
        'amplify:ListJobs',
        'amplify:ListBackendEnvironments',
        'amplify:ListDomainAssociations',
        'amplify:UpdateApp',
        'amplify:UpdateBranch',
        'amplify:StopJob',
        'amplify:DeleteApp',
    ],
    minutes: 1,
    notFound: ['NotFoundException'],
    refusals: refusals_refusals,
    manual: { first: 'running jobs, backend environments, domain associations' },
    async *list(aws) {
        const amplify = await aws.client('amplify');
        for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
            for (const { appId: id, name = '', tags = {} } of apps ?? [])
                if (id !== undefined)
                    yield { id, name, tags };
    },
    async describe(aws, appId) {
        const amplify = await aws.client('amplify');
        const found = await read(amplify, appId);
        if (found === undefined)
            return undefined;
        const { branches, detail } = found;
        const stacks = stacksOf(aws, branches);
        return {
            id: appId,
            arn: detail.app.appArn,
            name: detail.app.name ?? appId,
            tags: detail.app.tags ?? {},
            createdAt: detail.app.createTime,
            ...look(detail),
            refers: [
                ...roleRef(aws, detail.app.iamServiceRoleArn),
                ...roleRef(aws, detail.app.computeRoleArn),
                ...wafRef(aws, detail.app.wafConfiguration?.webAclArn),
                ...stacks,
            ],
            owns: await ownedBy(amplify, appId, branches),
            note: stackNote(stacks.map(({ name, id }) => name ?? id)),
            detail,
        };
    },
    async look(aws, appId) {
        const found = await read(await aws.client('amplify'), appId);
        return found && look(found.detail);
    },
    releases: ['early'],
    async release(aws, { id: appId, detail }) {
        const amplify = await aws.client('amplify');
        const off = { enableBranchAutoBuild: false, enableAutoBranchCreation: false };
        if (isAutomatic(detail.app))
            await amplify.updateApp({ appId, ...off });
        await (0,parallel/* mapLimit */.s)(detail.builds, branchesAtOnce, (builds) => quieten(amplify, appId, builds));
    },
    async remove(aws, { id }) {
        await (await aws.client('amplify')).deleteApp({ appId: id });
    },
});
const branchesAtOnce = 5;
async function read(amplify, appId) {
    const { app: found } = await amplify.getApp({ appId });
    if (found === undefined)
        return undefined;
    const branches = [];
    for await (const page of amplify.paginateListBranches({ appId }, { pageSize: 50 }))
        branches.push(...(page.branches ?? []));
    const builds = await (0,parallel/* mapLimit */.s)(branches, branchesAtOnce, (branch) => buildsOf(amplify, appId, branch));
    return { branches, detail: { app: found, builds } };
}
function look({ app: found, builds }) {
    return lookAt(builds, isAutomatic(found));
}
/** Branches that appear in the repository are built by themselves. */
function isAutomatic({ enableBranchAutoBuild, enableAutoBranchCreation }) {
    return enableBranchAutoBuild === true || enableAutoBranchCreation === true;
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/part.js
/** The two parts of `APPID/NAME`. Branch names may hold slashes. */
function partOf(id) {
    const slash = id.indexOf('/');
    return [id.slice(0, slash), id.slice(slash + 1)];
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/backend-environment.js




/**
 * Backend environment of a Gen 1 app, known by `APPID/ENVIRONMENT`: Amplify's record of a CloudFormation stack, which
 * stays. Sources: Amplify API reference (DeleteBackendEnvironment), aws-amplify/amplify-hosting issues 1330 and 2506.
 */
const backendEnvironment = (0,contract/* defineResourceType */.W)({
    name: 'amplify:backendenvironments',
    cloudFormation: 'AWS::Amplify::BackendEnvironment',
    tagging: 'untaggable',
    iam: ['amplify:GetBackendEnvironment', 'amplify:DeleteBackendEnvironment'],
    notFound: ['NotFoundException'],
    refusals: refusals_refusals,
    async describe(aws, id) {
        const [appId, environmentName] = partOf(id);
        const amplify = await aws.client('amplify');
        const { backendEnvironment: found } = await amplify.getBackendEnvironment({
            appId,
            environmentName,
        });
        if (found === undefined)
            return undefined;
        return {
            id,
            arn: found.backendEnvironmentArn,
            name: environmentName,
            createdAt: found.createTime,
            state: 'ready',
            note: stackNote(found.stackName ? [found.stackName] : []),
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        const [appId, environmentName] = partOf(id);
        await (await aws.client('amplify')).deleteBackendEnvironment({ appId, environmentName });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/amplify/branch.js










/**
 * Branch of an Amplify app, known by `APPID/BRANCH`: one deployment, as a pull request's preview is. Sources: Amplify API
 * reference (GetBranch, UpdateBranch, DeleteBranch, ListWebhooks).
 */
const branch = (0,contract/* defineResourceType */.W)({
    name: 'amplify:branches',
    cloudFormation: 'AWS::Amplify::Branch',
    arn: 'amplify:apps/{id}/branches/{id+}',
    tagging: 'listed',
    iam: [
        'amplify:ListApps',
        'amplify:ListBranches',
        'amplify:GetBranch',
        'amplify:ListJobs',
        'amplify:UpdateBranch',
        'amplify:StopJob',
        'amplify:ListWebhooks',
        'amplify:DeleteWebhook',
        'amplify:DeleteBranch',
    ],
    minutes: 1,
    notFound: ['NotFoundException'],
    refusals: refusals_refusals,
    manual: { first: 'its running jobs' },
    async *list(aws) {
        const amplify = await aws.client('amplify');
        for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
            for (const { appId = '' } of apps ?? [])
                for (const { branchName: name, tags = {} } of await branchesOf(amplify, appId))
                    if (name !== undefined)
                        yield { id: `${appId}/${name}`, name, tags };
    },
    async describe(aws, id) {
        const [appId, branchName] = partOf(id);
        const amplify = await aws.client('amplify');
        const { branch: found } = await amplify.getBranch({ appId, branchName });
        if (found === undefined)
            return undefined;
        const builds = await buildsOf(amplify, appId, found);
        const stacks = stacksOf(aws, [found]);
        const domains = found.customDomains ?? [];
        const notes = [
            stackNote(stacks.map((each) => each.name ?? each.id)),
            domains.length > 0 ? `nothing answers at ${domains.join(', ')} any more` : undefined,
        ];
        return {
            id,
            arn: found.branchArn,
            name: branchName,
            tags: found.tags ?? {},
            createdAt: found.createTime,
            ...lookAt([builds]),
            refers: [...roleRef(aws, found.computeRoleArn), ...stacks],
            note: notes.filter(Boolean).join('; ') || undefined,
            detail: builds,
        };
    },
    async look(aws, id) {
        const [appId, branchName] = partOf(id);
        const amplify = await aws.client('amplify');
        const { branch: found } = await amplify.getBranch({ appId, branchName });
        return found && lookAt([await buildsOf(amplify, appId, found)]);
    },
    releases: ['early'],
    async release(aws, { id, detail }) {
        await quieten(await aws.client('amplify'), partOf(id)[0], detail);
    },
    async remove(aws, { id }) {
        const [appId, branchName] = partOf(id);
        const amplify = await aws.client('amplify');
        // A webhook builds one branch and nothing else: it is the branch's own, whoever has the app.
        for (const webhookId of await webhooksOf(amplify, appId, branchName))
            await unlessGone(amplify.deleteWebhook({ webhookId }));
        await amplify.deleteBranch({ appId, branchName });
    },
});
/** None of an app that is deleted meanwhile. */
async function branchesOf(amplify, appId) {
    const pages = unlessGone(pagesOf((nextToken) => amplify.listBranches({ appId, maxResults: 50, nextToken })));
    return (await pages)?.flatMap(({ branches }) => branches ?? []) ?? [];
}
async function webhooksOf(amplify, appId, branchName) {
    const pages = optional(pagesOf((nextToken) => amplify.listWebhooks({ appId, nextToken })));
    const webhooks = (await pages)?.flatMap((page) => page.webhooks ?? []) ?? [];
    return webhooks.flatMap(({ webhookId, branchName: of }) => of === branchName && webhookId !== undefined ? [webhookId] : []);
}

;// CONCATENATED MODULE: ./build/resource-types/amplify/domain.js








/**
 * Domain association of an Amplify app, known by `APPID/DOMAIN`; behind it is a CloudFront distribution of AWS's. Source:
 * Amplify API reference (GetDomainAssociation, DeleteDomainAssociation, ListTagsForResource: it is tagged by TagResource alone).
 */
const domain = (0,contract/* defineResourceType */.W)({
    name: 'amplify:domains',
    cloudFormation: 'AWS::Amplify::Domain',
    arn: 'amplify:apps/{id}/domains/{id+}',
    tagging: 'listed',
    iam: [
        'amplify:ListApps',
        'amplify:ListDomainAssociations',
        'amplify:GetDomainAssociation',
        'amplify:ListTagsForResource',
        'amplify:DeleteDomainAssociation',
    ],
    minutes: 1,
    notFound: ['NotFoundException'],
    refusals: refusals_refusals,
    async *list(aws) {
        const amplify = await aws.client('amplify');
        for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
            for (const { appId = '' } of apps ?? []) {
                const pages = pagesOf((nextToken) => amplify.listDomainAssociations({ appId, nextToken }));
                for (const { domainAssociations } of (await unlessGone(pages)) ?? [])
                    for (const { domainName: name } of domainAssociations ?? [])
                        if (name !== undefined)
                            yield { id: `${appId}/${name}`, name };
            }
    },
    async tags(aws, id) {
        const [appId, domainName] = partOf(id);
        const resourceArn = `arn:${aws.partition}:amplify:${aws.region}:${aws.account}:apps/${appId}/domains/${domainName}`;
        return (await (await aws.client('amplify')).listTagsForResource({ resourceArn })).tags ?? {};
    },
    async describe(aws, id) {
        const [appId, domainName] = partOf(id);
        const amplify = await aws.client('amplify');
        const { domainAssociation: found } = await amplify.getDomainAssociation({ appId, domainName });
        if (found === undefined)
            return undefined;
        const resourceArn = found.domainAssociationArn;
        const { tags } = await amplify.listTagsForResource({ resourceArn });
        const records = recordsOf(found);
        return {
            id,
            arn: resourceArn,
            name: domainName,
            tags: tags ?? {},
            state: 'ready',
            refers: [
                ...roleRef(aws, found.autoSubDomainIAMRole),
                ...targetRef(aws, found.certificate?.customCertificateArn),
            ],
            note: records.length > 0 ? `its DNS records stay: ${records.join(', ')}` : undefined,
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        const [appId, domainName] = partOf(id);
        await (await aws.client('amplify')).deleteDomainAssociation({ appId, domainName });
    },
});
/** As AWS writes them: `www CNAME d111111abcdef8.cloudfront.net`. */
function recordsOf({ subDomains, certificateVerificationDNSRecord: check }) {
    return [...(subDomains ?? []).map(({ dnsRecord }) => dnsRecord), check].filter(Boolean);
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/api-key.js

/** API Gateway API key; usage plans let go of it by themselves. Source: API Gateway REST API reference (DeleteApiKey). */
const apiKey = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:apikey',
    cloudFormation: 'AWS::ApiGateway::ApiKey',
    arn: 'apigateway:/apikeys/{id}',
    tagging: 'listed',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    // DeleteApiKey: five per second, account and region; not adjustable.
    spacingSeconds: 0.2,
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this API key is in progress: run again.',
        },
    ],
    async *list(aws) {
        const gateway = await aws.client('apigateway');
        for await (const page of gateway.paginateGetApiKeys({ limit: 500 }))
            for (const { id = '', tags } of page.items ?? [])
                yield { id, tags: tags ?? {} };
    },
    async describe(aws, id) {
        const found = await (await aws.client('apigateway')).getApiKey({ apiKey: id });
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/apikeys/${id}`,
            name: found.name ?? id,
            tags: found.tags ?? {},
            createdAt: found.createdDate,
            state: 'ready',
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteApiKey({ apiKey: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/apigateway/base-path-mapping.js


/**
 * Base path mapping: the part of a custom domain name that leads to an API. Its id is `DOMAIN/PATH`; the empty path is
 * `(none)`. It belongs to the API that it leads to, on whosever domain. Source: API Gateway REST API reference
 * (DeleteBasePathMapping).
 */
const basePathMapping = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:basepathmapping',
    cloudFormation: 'AWS::ApiGateway::BasePathMapping',
    aliases: ['AWS::ApiGateway::BasePathMappingV2'],
    tagging: 'untaggable',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this domain name is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        await (await aws.client('apigateway')).getBasePathMapping(mappingNamed(id));
        return { id, name: id, state: 'ready', detail: undefined };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteBasePathMapping(mappingNamed(id));
    },
});
function mappingNamed(id) {
    const at = id.indexOf('/');
    return { ...domainNamed(id.slice(0, at)), basePath: id.slice(at + 1) };
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/domain-name.js



/**
 * API Gateway custom domain name, the same for REST, HTTP and WebSocket APIs. Sources: API Gateway REST API reference
 * (DeleteDomainName), API Gateway guide (quotas).
 */
const domainName = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:domainname',
    cloudFormation: 'AWS::ApiGateway::DomainName',
    aliases: ['AWS::ApiGateway::DomainNameV2', 'AWS::ApiGatewayV2::DomainName'],
    arn: 'apigateway:/domainnames/{id}',
    tagging: 'listed',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    // DeleteDomainName: one per 30 seconds, account and region; not adjustable.
    spacingSeconds: 30,
    manual: { first: 'its mappings' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /mapping/i,
            patience: 60,
            remedy: 'Remove the API mappings of this domain name, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this domain name is in progress: run again.',
        },
    ],
    async *list(aws) {
        const gateway = await aws.client('apigateway');
        for await (const page of gateway.paginateGetDomainNames({ limit: 500 }))
            for (const found of page.items ?? [])
                yield { id: domainId(found), tags: found.tags ?? {} };
    },
    async describe(aws, id) {
        const gateway = await aws.client('apigateway');
        const found = await gateway.getDomainName(domainNamed(id));
        return {
            id,
            arn: found.domainNameArn ?? `arn:${aws.partition}:apigateway:${aws.region}::/domainnames/${id}`,
            name: found.domainName ?? id,
            tags: found.tags ?? {},
            ...domain_name_look(found),
            refers: [found.certificateArn, found.regionalCertificateArn].flatMap((arn) => targetRef(aws, arn)),
            owns: (await mappingsOf(aws, found)).map(({ api: _, ...owned }) => owned),
            note: 'its certificate counts as in use for some more minutes; its DNS record stays',
            detail: undefined,
        };
    },
    async look(aws, id) {
        return domain_name_look(await (await aws.client('apigateway')).getDomainName(domainNamed(id)));
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteDomainName(domainNamed(id));
    },
});
function domain_name_look({ domainNameStatus: status }) {
    return status === 'UPDATING'
        ? { state: 'busy', reason: 'the domain name is UPDATING' }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/logs.js

/**
 * Where a stage writes its access log: a log group, or a Firehose stream, under any name. A group whose name has the
 * API's id (`/aws/api-gateway/ID`) is left behind by this API; any other may serve several, and only goes after it.
 */
function accessLogOf(apiId, destination) {
    const { service, resource = '' } = (0,aws_arn/* parseArn */.L)(destination ?? '') ?? {};
    const [, id = ''] = /^(?:log-group:|deliverystream\/)(.+?)(?::\*)?$/.exec(resource) ?? [];
    if (service === 'firehose')
        return { own: [], shared: [{ type: 'firehose:deliverystream', id }] };
    if (service !== 'logs')
        return { own: [], shared: [] };
    const group = { type: 'logs:log-group', id };
    return id.split(/[^a-zA-Z0-9]+/).includes(apiId)
        ? { own: [{ ...group, goes: 'after' }], shared: [] }
        : { own: [], shared: [group] };
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/stage.js


/** API Gateway stage of a REST API. Source: API Gateway REST API reference (DeleteStage). */
const restApiStage = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:stage',
    cloudFormation: 'AWS::ApiGateway::Stage',
    arn: 'apigateway:/restapis/{id}/stages/{id}',
    tagging: 'swept',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /usage plan/i,
            patience: 0,
            remedy: 'Take the stage out of that usage plan, or label the plan too, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this API is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const { restApiId, stageName } = stageNamed(id);
        const gateway = await aws.client('apigateway');
        const found = await gateway.getStage({ restApiId, stageName });
        const accessLog = accessLogOf(restApiId, found.accessLogSettings?.destinationArn);
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/restapis/${restApiId}/stages/${stageName}`,
            name: id,
            tags: found.tags ?? {},
            createdAt: found.createdDate,
            state: 'ready',
            refers: accessLog.shared,
            owns: [executionLogs(restApiId, stageName), ...accessLog.own],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('apigateway')).getStage(stageNamed(id));
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteStage(stageNamed(id));
    },
});
function stageNamed(id) {
    const [restApiId = '', stageName = ''] = id.split('/');
    return { restApiId, stageName };
}
/** Source: API Gateway guide, CloudWatch logs for REST APIs. */
function executionLogs(restApiId, stageName) {
    const id = `API-Gateway-Execution-Logs_${restApiId}/${stageName}`;
    return { type: 'logs:log-group', id, goes: 'after' };
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/rest-api.js






/**
 * API Gateway REST API; its stages, resources, authorizers and models die with it. Sources: API Gateway REST API
 * reference (DeleteRestApi), API Gateway guide (quotas for creating, deploying and managing an API).
 */
const restApi = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:restapi',
    cloudFormation: 'AWS::ApiGateway::RestApi',
    arn: 'apigateway:/restapis/{id}',
    tagging: 'swept',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    // DeleteRestApi: one per 30 seconds, account and region; not adjustable.
    spacingSeconds: 30,
    manual: { first: 'the mappings that lead to it' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /base path mapping/i,
            patience: 60,
            remedy: 'Remove the mappings that lead to this API from its custom domain names.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this API is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const gateway = await aws.client('apigateway');
        const found = await gateway.getRestApi({ restApiId: id });
        const { item: stages = [] } = await gateway.getStages({ restApiId: id });
        const [mappings, links] = await Promise.all([mappingsTo(aws, id), vpcLinksOf(aws, id, stages)]);
        const accessLogs = stages.map((stage) => accessLogOf(id, stage.accessLogSettings?.destinationArn));
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/restapis/${id}`,
            name: found.name ?? id,
            tags: found.tags ?? {},
            createdAt: found.createdDate,
            state: 'ready',
            refers: [
                ...links,
                ...accessLogs.flatMap(({ shared }) => shared),
                ...stages.flatMap(({ webAclArn }) => wafRef(aws, webAclArn)),
            ],
            owns: [
                ...mappings,
                ...stages.flatMap(({ stageName = '' }) => [
                    { type: 'apigateway:stage', id: `${id}/${stageName}`, goes: 'with' },
                    executionLogs(id, stageName),
                ]),
                ...accessLogs.flatMap(({ own }) => own),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('apigateway')).getRestApi({ restApiId: id });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteRestApi({ restApiId: id });
    },
});
/**
 * The VPC links that its methods go through, of either version: AWS keeps a link as long as any method names it. Reading
 * all methods is dear (5 calls per 2 seconds), so it is left out where there is no link at all. Source: API Gateway guide
 * (private integrations for REST APIs).
 */
async function vpcLinksOf(aws, restApiId, stages) {
    const gateway = await aws.client('apigateway');
    const links = (await Promise.all([olderLinks(gateway), newerLinks(aws)])).flat();
    if (links.length === 0)
        return [];
    // A method may name a stage variable (`${stageVariables.link}`) instead.
    const named = new Set(stages.flatMap(({ variables }) => Object.values(variables ?? {})));
    const methods = { restApiId, embed: ['methods'], limit: 500 };
    for await (const page of gateway.paginateGetResources(methods))
        for (const { resourceMethods } of page.items ?? [])
            for (const { methodIntegration } of Object.values(resourceMethods ?? {}))
                named.add(methodIntegration?.connectionId ?? '');
    return links.filter(({ id }) => named.has(id));
}
async function olderLinks(gateway) {
    const links = [];
    for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
        for (const { id = '' } of page.items ?? [])
            links.push({ type: 'apigateway:vpclink', id });
    return links;
}
async function newerLinks(aws) {
    const gateway = await aws.client('apigatewayv2');
    const links = await itemsOf((more) => gateway.getVpcLinks(more));
    return links.map(({ VpcLinkId: id = '' }) => ({ type: 'apigatewayv2:vpclink', id }));
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/usage-plan.js


/** API Gateway usage plan. Sources: API Gateway REST API reference (DeleteUsagePlan, UpdateUsagePlan), guide (quotas). */
const usagePlan = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:usageplan',
    cloudFormation: 'AWS::ApiGateway::UsagePlan',
    arn: 'apigateway:/usageplans/{id}',
    tagging: 'listed',
    iam: ['apigateway:GET', 'apigateway:PATCH', 'apigateway:DELETE'],
    // UpdateUsagePlan: one per 20 seconds, account and region; not adjustable.
    spacingSeconds: 20,
    manual: { first: 'its stages are taken out of it' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /stage/i,
            patience: 30,
            remedy: 'Take the stages out of the usage plan, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this usage plan is in progress: run again.',
        },
    ],
    async *list(aws) {
        const gateway = await aws.client('apigateway');
        for await (const page of gateway.paginateGetUsagePlans({ limit: 500 }))
            for (const { id = '', tags } of page.items ?? [])
                yield { id, tags: tags ?? {} };
    },
    async describe(aws, id) {
        const found = await (await aws.client('apigateway')).getUsagePlan({ usagePlanId: id });
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/usageplans/${id}`,
            name: found.name ?? id,
            tags: found.tags ?? {},
            state: 'ready',
            refers: (found.apiStages ?? []).map(({ apiId, stage }) => ({
                type: 'apigateway:stage',
                id: `${apiId}/${stage}`,
            })),
            detail: found,
        };
    },
    async look(aws, id) {
        await (await aws.client('apigateway')).getUsagePlan({ usagePlanId: id });
        return { state: 'ready' };
    },
    async remove(aws, { id: usagePlanId, detail: { apiStages = [] } }) {
        const gateway = await aws.client('apigateway');
        if (apiStages.length > 0)
            await emptied(gateway, usagePlanId, apiStages);
        await gateway.deleteUsagePlan({ usagePlanId });
    },
});
/** The API's id belongs into the value; AWS rejects it in the path. */
async function emptied(gateway, usagePlanId, stages) {
    const patchOperations = stages.map(({ apiId, stage }) => ({
        op: 'remove',
        path: '/apiStages',
        value: `${apiId}:${stage}`,
    }));
    try {
        await gateway.updateUsagePlan({ usagePlanId, patchOperations });
    }
    catch (error) {
        // One of the stages has gone meanwhile: whether the plan is there, its own deletion tells.
        if (!(0,errors/* isCode */._m)(error, 'NotFoundException'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/apigateway/vpc-link.js


/**
 * API Gateway VPC link for REST APIs. Those for HTTP APIs have ARNs of the same form, but are of another service: an id
 * of theirs is not there for this one. Sources: API Gateway REST API reference (DeleteVpcLink), guide (quotas).
 */
const restApiVpcLink = (0,contract/* defineResourceType */.W)({
    name: 'apigateway:vpclink',
    cloudFormation: 'AWS::ApiGateway::VpcLink',
    arn: 'apigateway:/vpclinks/{id}',
    tagging: 'listed',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    // DeleteVpcLink: one per 30 seconds, account and region; not adjustable.
    spacingSeconds: 30,
    minutes: 3,
    manual: { first: 'the APIs whose methods go through it' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /referenced in/i,
            patience: 0,
            remedy: 'Point these methods elsewhere, or label their API too, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this VPC link is in progress: run again.',
        },
    ],
    async *list(aws) {
        const gateway = await aws.client('apigateway');
        for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
            for (const { id = '', tags } of page.items ?? [])
                yield { id, tags: tags ?? {} };
    },
    async describe(aws, id) {
        const found = await (await aws.client('apigateway')).getVpcLink({ vpcLinkId: id });
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/vpclinks/${id}`,
            name: found.name ?? id,
            tags: found.tags ?? {},
            ...vpc_link_look(found),
            refers: (found.targetArns ?? []).flatMap((arn) => {
                const [, balancer] = /^loadbalancer\/(.+)$/.exec((0,aws_arn/* parseArn */.L)(arn)?.resource ?? '') ?? [];
                return balancer === undefined
                    ? []
                    : [{ type: 'elasticloadbalancing:loadbalancer', id: balancer }];
            }),
            detail: undefined,
        };
    },
    async look(aws, id) {
        return vpc_link_look(await (await aws.client('apigateway')).getVpcLink({ vpcLinkId: id }));
    },
    async remove(aws, { id }) {
        await (await aws.client('apigateway')).deleteVpcLink({ vpcLinkId: id });
    },
});
function vpc_link_look({ status }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    return status === 'PENDING'
        ? { state: 'busy', reason: 'the VPC link is PENDING' }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/apigatewayv2/stage.js


/** API Gateway stage of an HTTP or WebSocket API. Source: API Gateway v2 API reference (DeleteStage). */
const apiStage = (0,contract/* defineResourceType */.W)({
    name: 'apigatewayv2:stage',
    cloudFormation: 'AWS::ApiGatewayV2::Stage',
    arn: 'apigateway:/apis/{id}/stages/{id}',
    tagging: 'swept',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this API is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const { ApiId, StageName } = stage_stageNamed(id);
        const found = await (await aws.client('apigatewayv2')).getStage({ ApiId, StageName });
        const accessLog = accessLogOf(ApiId, found.AccessLogSettings?.DestinationArn);
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/apis/${ApiId}/stages/${StageName}`,
            name: id,
            tags: found.Tags ?? {},
            createdAt: found.CreatedDate,
            state: 'ready',
            refers: accessLog.shared,
            owns: [...stage_executionLogs(ApiId, { ...found, StageName }), ...accessLog.own],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('apigatewayv2')).getStage(stage_stageNamed(id));
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigatewayv2')).deleteStage(stage_stageNamed(id));
    },
});
function stage_stageNamed(id) {
    const [ApiId = '', StageName = ''] = id.split('/');
    return { ApiId, StageName };
}
/** Only WebSocket APIs have execution logs, and a logging level. AWS's guide does not tell the name of their group. */
function stage_executionLogs(apiId, { StageName, DefaultRouteSettings }) {
    if (DefaultRouteSettings?.LoggingLevel === undefined)
        return [];
    return [{ type: 'logs:log-group', id: `/aws/apigateway/${apiId}/${StageName}`, goes: 'after' }];
}

;// CONCATENATED MODULE: ./build/resource-types/apigatewayv2/api.js





/**
 * API Gateway HTTP or WebSocket API; its stages, routes, integrations and authorizers die with it. Source: API Gateway
 * v2 API reference (DeleteApi).
 */
const api = (0,contract/* defineResourceType */.W)({
    name: 'apigatewayv2:api',
    cloudFormation: 'AWS::ApiGatewayV2::Api',
    arn: 'apigateway:/apis/{id}',
    tagging: 'swept',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    manual: { first: 'the mappings that lead to it' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /API mapping/i,
            patience: 60,
            remedy: 'Remove the mappings that lead to this API from its custom domain names.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this API is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const gateway = await aws.client('apigatewayv2');
        const found = await gateway.getApi({ ApiId: id });
        const [stages, integrations, mappings] = await Promise.all([
            itemsOf((more) => gateway.getStages({ ApiId: id, ...more })),
            itemsOf((more) => gateway.getIntegrations({ ApiId: id, ...more })),
            mappingsTo(aws, id),
        ]);
        const accessLogs = stages.map((stage) => accessLogOf(id, stage.AccessLogSettings?.DestinationArn));
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/apis/${id}`,
            name: found.Name ?? id,
            tags: found.Tags ?? {},
            createdAt: found.CreatedDate,
            state: 'ready',
            managedBy: found.ApiGatewayManaged ? 'the AWS service that created it' : undefined,
            refers: [...integrations.flatMap(api_vpcLinksOf), ...accessLogs.flatMap(({ shared }) => shared)],
            owns: [
                ...mappings,
                ...stages.flatMap((stage) => [
                    { type: 'apigatewayv2:stage', id: `${id}/${stage.StageName}`, goes: 'with' },
                    ...stage_executionLogs(id, stage),
                ]),
                ...accessLogs.flatMap(({ own }) => own),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('apigatewayv2')).getApi({ ApiId: id });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigatewayv2')).deleteApi({ ApiId: id });
    },
});
/**
 * HTTP APIs go through links of version 2, WebSocket APIs through the older ones, and an id does not tell which it is
 * of. Source: API Gateway guide (private integrations, VPC links V2 and V1).
 */
function api_vpcLinksOf({ ConnectionType: type, ConnectionId: id }) {
    if (type !== 'VPC_LINK' || id === undefined)
        return [];
    return ['apigatewayv2:vpclink', 'apigateway:vpclink'].map((each) => ({ type: each, id }));
}

;// CONCATENATED MODULE: ./build/resource-types/apigatewayv2/api-mapping.js

/**
 * API mapping: the part of a regional custom domain name that leads to an API of any kind. Its id is `DOMAIN/MAPPING`.
 * It belongs to the API that it leads to, on whosever domain. Source: API Gateway v2 API reference (DeleteApiMapping).
 */
const apiMapping = (0,contract/* defineResourceType */.W)({
    name: 'apigatewayv2:apimapping',
    cloudFormation: 'AWS::ApiGatewayV2::ApiMapping',
    tagging: 'untaggable',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this domain name is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const found = await (await aws.client('apigatewayv2')).getApiMapping(api_mapping_mappingNamed(id));
        const name = `${api_mapping_mappingNamed(id).DomainName}/${found.ApiMappingKey ?? ''}`;
        return { id, name, state: 'ready', detail: undefined };
    },
    async remove(aws, { id }) {
        await (await aws.client('apigatewayv2')).deleteApiMapping(api_mapping_mappingNamed(id));
    },
});
function api_mapping_mappingNamed(id) {
    const [DomainName = '', ApiMappingId = ''] = id.split('/');
    return { DomainName, ApiMappingId };
}

;// CONCATENATED MODULE: ./build/resource-types/apigatewayv2/vpc-link.js


/**
 * API Gateway VPC link for HTTP APIs; it is found by its own listing, since its ARN has the form of one for REST APIs.
 * Source: API Gateway v2 API reference (DeleteVpcLink).
 */
const apiVpcLink = (0,contract/* defineResourceType */.W)({
    name: 'apigatewayv2:vpclink',
    cloudFormation: 'AWS::ApiGatewayV2::VpcLink',
    tagging: 'listed',
    iam: ['apigateway:GET', 'apigateway:DELETE'],
    minutes: 3,
    manual: { first: 'the APIs whose integrations go through it' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'BadRequestException',
            text: /referenced/i,
            patience: 0,
            remedy: 'Point these integrations elsewhere, or label their API too, then run again.',
        },
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this VPC link is in progress: run again.',
        },
    ],
    async *list(aws) {
        const gateway = await aws.client('apigatewayv2');
        const links = await itemsOf((more) => gateway.getVpcLinks(more));
        for (const { VpcLinkId: id = '', Tags: tags } of links)
            yield { id, tags: tags ?? {} };
    },
    async describe(aws, id) {
        const found = await (await aws.client('apigatewayv2')).getVpcLink({ VpcLinkId: id });
        return {
            id,
            arn: `arn:${aws.partition}:apigateway:${aws.region}::/vpclinks/${id}`,
            name: found.Name ?? id,
            tags: found.Tags ?? {},
            createdAt: found.CreatedDate,
            ...apigatewayv2_vpc_link_look(found),
            refers: [
                ...(found.SubnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                ...(found.SecurityGroupIds ?? []).map((sg) => ({ type: 'ec2:security-group', id: sg })),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return apigatewayv2_vpc_link_look(await (await aws.client('apigatewayv2')).getVpcLink({ VpcLinkId: id }));
    },
    async remove(aws, { id }) {
        await (await aws.client('apigatewayv2')).deleteVpcLink({ VpcLinkId: id });
    },
});
function apigatewayv2_vpc_link_look({ VpcLinkStatus: status }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    return status === 'PENDING'
        ? { state: 'busy', reason: 'the VPC link is PENDING' }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/associations.js




const readsAtOnce = 5;
/** The domains that lead to the API. Only the domain knows, so each of the account's is asked. */
async function domainsOf(appsync, apiId) {
    const domains = (await optional(allDomains(appsync))) ?? [];
    const owned = await (0,parallel/* mapLimit */.s)(domains, readsAtOnce, async (domainName) => {
        const found = await associationOf(appsync, domainName);
        return found?.apiId === apiId
            ? [{ type: 'appsync:apiassociation', id: domainName, goes: 'before' }]
            : [];
    });
    return owned.flat();
}
async function allDomains(appsync) {
    const names = [];
    for await (const page of appsync.paginateListDomainNames({}))
        for (const { domainName } of page.domainNameConfigs ?? [])
            if (domainName)
                names.push(domainName);
    return names;
}
async function associationOf(appsync, domainName) {
    try {
        return (await appsync.getApiAssociation({ domainName })).apiAssociation;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NotFoundException'))
            return undefined;
        throw error;
    }
}
/** The merges that the API takes part in, as the merged one or as a source. */
async function mergesOf(aws, apiId) {
    return (await optional(allMerges(aws, apiId))) ?? [];
}
async function allMerges(aws, apiId) {
    const appsync = await aws.client('appsync');
    const owned = [];
    for await (const page of appsync.paginateListSourceApiAssociations({ apiId }))
        for (const { associationId, mergedApiId, mergedApiArn = '', } of page.sourceApiAssociationSummaries ?? []) {
            const foreign = (0,aws_arn/* parseArn */.L)(mergedApiArn)?.account !== aws.account;
            const merged = foreign && mergedApiArn ? mergedApiArn : mergedApiId;
            owned.push({
                type: 'appsync:sourceapiassociation',
                id: `${merged}/${associationId}`,
                goes: 'before',
            });
        }
    return owned;
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/references.js



/** What a GraphQL API itself works with. */
function usedByGraphql(aws, api) {
    const modes = [api, ...(api.additionalAuthenticationProviders ?? [])];
    return [
        ...roleRef(aws, api.logConfig?.cloudWatchLogsRoleArn),
        ...roleRef(aws, api.mergedApiExecutionRoleArn),
        ...modes.flatMap((each) => [
            ...poolRef(aws, each.userPoolConfig),
            ...targetRef(aws, each.lambdaAuthorizerConfig?.authorizerUri),
        ]),
    ];
}
/** What an Event API itself works with. */
function usedByEvents(aws, { eventConfig }) {
    const providers = eventConfig?.authProviders ?? [];
    return [
        ...roleRef(aws, eventConfig?.logConfig?.cloudWatchLogsRoleArn),
        ...providers.flatMap((each) => [
            ...poolRef(aws, each.cognitoConfig),
            ...targetRef(aws, each.lambdaAuthorizerConfig?.authorizerUri),
        ]),
    ];
}
function usedBySource(aws, source) {
    const { dynamodbConfig: table, relationalDatabaseConfig: database } = source;
    const at = database?.rdsHttpEndpointConfig;
    return [
        ...roleRef(aws, source.serviceRoleArn),
        ...(table?.tableName
            ? [{ type: 'dynamodb:table', id: table.tableName, ...regionOf(aws, table.awsRegion) }]
            : []),
        ...targetRef(aws, source.lambdaConfig?.lambdaFunctionArn),
        ...targetRef(aws, source.eventBridgeConfig?.eventBusArn),
        ...clusterRef(at?.dbClusterIdentifier),
    ];
}
function poolRef(aws, pool) {
    if (!pool?.userPoolId)
        return [];
    return [{ type: 'cognito-idp:userpool', id: pool.userPoolId, ...regionOf(aws, pool.awsRegion) }];
}
function regionOf(aws, region) {
    return region && region !== aws.region ? { region } : {};
}
/** `arn:…:cluster:NAME`. */
function clusterRef(arn) {
    const id = /^cluster:(.+)$/.exec((0,aws_arn/* parseArn */.L)(arn ?? '')?.resource ?? '')?.[1];
    return id === undefined ? [] : [{ type: 'rds:cluster', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/refusals.js
/** Changes of data sources, schemas, domains and merges exclude each other. */
const concurrent = {
    code: 'ConcurrentModificationException',
    patience: 300,
    remedy: 'Something else changes it just now: run again when that has ended.',
};
/** AWS lets go some time after the association is gone. */
function associated(text) {
    return {
        code: 'BadRequestException',
        text,
        patience: 300,
        remedy: 'Remove the association in the AppSync console, then run again.',
    };
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/api.js








/**
 * GraphQL API, merged or not, or Event API; its keys, resolvers, data sources and channel namespaces die with it, and
 * its log group is its alone. Source: AppSync API reference (DeleteGraphqlApi, DeleteApi).
 */
const appSyncApi = (0,contract/* defineResourceType */.W)({
    name: 'appsync:apis',
    cloudFormation: 'AWS::AppSync::GraphQLApi',
    aliases: ['AWS::AppSync::Api'],
    arn: 'appsync:apis/{id}',
    tagging: 'listed',
    iam: [
        'appsync:ListGraphqlApis',
        'appsync:ListApis',
        'appsync:GetGraphqlApi',
        'appsync:GetApi',
        'appsync:ListDataSources',
        'appsync:ListDomainNames',
        'appsync:GetApiAssociation',
        'appsync:ListSourceApiAssociations',
        'appsync:DeleteGraphqlApi',
        'appsync:DeleteApi',
    ],
    manual: { first: 'its associations with domains and with merged or source APIs' },
    notFound: ['NotFoundException'],
    refusals: [concurrent, associated(/associat/i)],
    async *list(aws) {
        const appsync = await aws.client('appsync');
        for (const apiType of ['GRAPHQL', 'MERGED'])
            for await (const page of offered(appsync.paginateListGraphqlApis({ apiType })))
                for (const { apiId: id = '', name = id, tags = {} } of page.graphqlApis ?? [])
                    yield { id, name, tags };
        for await (const page of offered(appsync.paginateListApis({})))
            for (const { apiId: id = '', name = id, tags = {} } of page.apis ?? [])
                yield { id, name, tags };
    },
    async describe(aws, id) {
        const appsync = await aws.client('appsync');
        const found = await api_read(aws, id);
        const { graphql, events } = found;
        const known = graphql ?? events;
        if (known === undefined)
            return undefined;
        const [domains, merges, sources] = await Promise.all([
            domainsOf(appsync, id),
            graphql ? mergesOf(aws, id) : [],
            graphql ? optional(sourcesOf(aws, id)) : [],
        ]);
        return {
            id,
            arn: graphql?.arn ?? events?.apiArn,
            name: known.name ?? id,
            tags: known.tags ?? {},
            createdAt: events?.created,
            state: 'ready',
            refers: [
                ...(graphql ? usedByGraphql(aws, graphql) : []),
                ...wafRef(aws, graphql?.wafWebAclArn),
                ...(events ? usedByEvents(aws, events) : []),
                ...(sources ?? []).flatMap((each) => usedBySource(aws, each)),
            ],
            owns: [
                ...domains,
                ...merges,
                { type: 'logs:log-group', id: `/aws/appsync/apis/${id}`, goes: 'after' },
            ],
            detail: found,
        };
    },
    async look(aws, id) {
        const { graphql, events } = await api_read(aws, id);
        return graphql || events ? { state: 'ready' } : undefined;
    },
    async remove(aws, { id, detail }) {
        const appsync = await aws.client('appsync');
        await (detail.graphql
            ? appsync.deleteGraphqlApi({ apiId: id })
            : appsync.deleteApi({ apiId: id }));
    },
});
/** The id does not tell which it is, and each kind has its own call. */
async function api_read(aws, apiId) {
    const appsync = await aws.client('appsync');
    const graphql = await unlessMissing(appsync.getGraphqlApi({ apiId }));
    if (graphql !== undefined)
        return { graphql: graphql.graphqlApi };
    return { events: (await unlessMissing(appsync.getApi({ apiId })))?.api };
}
/** Where there are no Event APIs, their address is a 404 without a code of AppSync's. */
async function unlessMissing(ask) {
    try {
        return await ask;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NotFoundException') || (0,aws_codes/* statusOf */.c2)(error) === 404)
            return undefined;
        throw error;
    }
}
async function sourcesOf(aws, apiId) {
    const appsync = await aws.client('appsync');
    const sources = [];
    for await (const page of appsync.paginateListDataSources({ apiId }))
        sources.push(...(page.dataSources ?? []));
    return sources;
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/domain-association.js


/**
 * Association of a custom domain with an API; its id is the domain name. It goes before both, and an API's goes with it
 * whosever the domain is. Source: AppSync API reference (ApiAssociation, DisassociateApi).
 */
const domainAssociation = (0,contract/* defineResourceType */.W)({
    name: 'appsync:apiassociation',
    cloudFormation: 'AWS::AppSync::DomainNameApiAssociation',
    tagging: 'untaggable',
    iam: ['appsync:GetApiAssociation', 'appsync:DisassociateApi'],
    minutes: 4,
    notFound: ['NotFoundException'],
    refusals: [concurrent],
    async describe(aws, domainName) {
        const appsync = await aws.client('appsync');
        const { apiAssociation: found } = await appsync.getApiAssociation({ domainName });
        if (found === undefined)
            return undefined;
        return {
            id: domainName,
            name: `${domainName} → ${found.apiId}`,
            ...domain_association_look(found),
            detail: found,
        };
    },
    async look(aws, domainName) {
        const appsync = await aws.client('appsync');
        const { apiAssociation: found } = await appsync.getApiAssociation({ domainName });
        return found && domain_association_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('appsync')).disassociateApi({ domainName: id });
    },
});
/** PROCESSING is told while it is made and while it is unmade. */
function domain_association_look({ associationStatus: status }) {
    if (status !== 'PROCESSING')
        return { state: 'ready' };
    return { state: 'busy', reason: 'AppSync deploys the change of its domain, which takes minutes' };
}

;// CONCATENATED MODULE: ./build/resource-types/appsync/domain-name.js




/** Custom domain name: a CloudFront distribution of AWS's. Source: AppSync API reference (DomainNameConfig, DeleteDomainName). */
const appSyncDomainName = (0,contract/* defineResourceType */.W)({
    name: 'appsync:domainnames',
    cloudFormation: 'AWS::AppSync::DomainName',
    arn: 'appsync:domainnames/{id}',
    tagging: 'listed',
    iam: ['appsync:ListDomainNames', 'appsync:GetDomainName', 'appsync:DeleteDomainName'],
    minutes: 1,
    manual: { first: 'its association with an API' },
    notFound: ['NotFoundException'],
    refusals: [concurrent, associated(/disassociated/i)],
    async *list(aws) {
        const appsync = await aws.client('appsync');
        for await (const page of offered(appsync.paginateListDomainNames({})))
            for (const { domainName: id = '', tags } of page.domainNameConfigs ?? [])
                yield { id, ...(tags && { tags }) };
    },
    async tags(aws, id) {
        const { domainNameConfig } = await (await aws.client('appsync')).getDomainName({
            domainName: id,
        });
        return domainNameConfig?.tags ?? {};
    },
    async describe(aws, id) {
        const appsync = await aws.client('appsync');
        const { domainNameConfig: found } = await appsync.getDomainName({ domainName: id });
        if (found === undefined)
            return undefined;
        const { appsyncDomainName: target, certificateArn } = found;
        return {
            id,
            arn: found.domainNameArn,
            name: id,
            tags: found.tags ?? {},
            state: 'ready',
            refers: targetRef(aws, certificateArn),
            owns: [{ type: 'appsync:apiassociation', id, goes: 'before' }],
            note: [
                `a DNS record of ${id} that leads to ${target ?? 'it'} stays, delete it too`,
                certificateArn && `AWS may keep its certificate ${certificateArn} in use for some minutes`,
            ]
                .filter(Boolean)
                .join('; '),
            detail: found,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('appsync')).deleteDomainName({ domainName: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/appsync/source-association.js


/**
 * Association of a merged API with one of its source APIs, as `MERGED-API/ASSOCIATION`, the former by its ARN in another
 * account. It goes before both. Source: AppSync API reference (SourceApiAssociation, DisassociateSourceGraphqlApi).
 */
const sourceAssociation = (0,contract/* defineResourceType */.W)({
    name: 'appsync:sourceapiassociation',
    cloudFormation: 'AWS::AppSync::SourceApiAssociation',
    tagging: 'untaggable',
    iam: ['appsync:GetSourceApiAssociation', 'appsync:DisassociateSourceGraphqlApi'],
    minutes: 0.5,
    notFound: ['NotFoundException'],
    refusals: [concurrent],
    async describe(aws, id) {
        const found = await source_association_read(aws, id);
        if (found === undefined)
            return undefined;
        const name = `${found.mergedApiId} ← ${found.sourceApiId}`;
        return { id, arn: found.associationArn, name, ...source_association_look(found), detail: found };
    },
    async look(aws, id) {
        const found = await source_association_read(aws, id);
        return found && source_association_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('appsync')).disassociateSourceGraphqlApi(keysOf(id));
    },
});
async function source_association_read(aws, id) {
    const appsync = await aws.client('appsync');
    return (await appsync.getSourceApiAssociation(keysOf(id))).sourceApiAssociation;
}
function keysOf(id) {
    const at = id.lastIndexOf('/');
    return { mergedApiIdentifier: id.slice(0, at), associationId: id.slice(at + 1) };
}
/** States: AppSync API reference, SourceApiAssociation. */
function source_association_look({ sourceApiAssociationStatus: status, ...found }) {
    if (status === 'DELETION_FAILED')
        return {
            state: 'stuck',
            reason: `AppSync could not take the APIs apart: ${found.sourceApiAssociationStatusDetail ?? 'no reason is given'}`,
            remedy: 'Remove the source API from the merged API in the AppSync console, then run again.',
        };
    if (status?.startsWith('DELETION'))
        return { state: 'deleting', reason: `it is ${status}` };
    if (status === 'MERGE_SCHEDULED' || status === 'MERGE_IN_PROGRESS')
        return { state: 'busy', reason: `it is ${status}` };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/plain.js

function plain(row) {
    const { client, tagging = 'swept', describe, look, tags, release, remove, ...rest } = row;
    return (0,contract/* defineResourceType */.W)({
        ...rest,
        tagging,
        ...(tags && {
            async tags(aws, id) {
                return tags(await aws.client(client), arnFrom(aws, row, id), id);
            },
        }),
        async describe(aws, id) {
            const service = await aws.client(client);
            const facts = await describe(service, id, aws);
            if (facts === undefined)
                return undefined;
            const arn = facts.arn ?? arnFrom(aws, row, id);
            return {
                state: 'ready',
                detail: undefined,
                ...facts,
                id,
                name: facts.name ?? id,
                arn,
                tags: facts.tags ?? (await tags?.(service, arn, id)),
            };
        },
        async look(aws, id) {
            const service = await aws.client(client);
            if (look !== undefined)
                return look(service, id);
            const facts = await describe(service, id, aws);
            return facts && { state: 'ready', ...facts };
        },
        ...(release && {
            async release(aws, { id }) {
                await release(await aws.client(client), id);
            },
        }),
        async remove(aws, { id, detail }) {
            await remove(await aws.client(client), id, detail, aws);
        },
    });
}
/** The template holds what follows the account; a global service's ARNs have no region. */
function arnFrom(aws, row, id) {
    const holes = row.arn.match(/\{id\+?\}/g) ?? [];
    const parts = holes.length > 1 ? id.split('/') : [id];
    const [service, ...rest] = row.arn.replace(/\{id\+?\}/g, () => parts.shift() ?? '').split(':');
    return ['arn', aws.partition, service, row.global ? '' : aws.region, aws.account, ...rest].join(':');
}

;// CONCATENATED MODULE: ./build/resource-types/s3/bucket-ref.js
/** The bucket of a place as services write it: `s3://BUCKET/KEY`, `BUCKET/PREFIX`, or an ARN. */
function bucketRef(place) {
    const [, id] = /^(?:s3[an]?:\/\/|arn:[^:]+:s3:::)?([a-z0-9][a-z0-9.-]+)(?:\/|$)/.exec(place ?? '') ?? [];
    return id === undefined ? [] : [{ type: 's3:bucket', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/athena/plain.js






/**
 * Athena's workgroup takes its named queries and query history along; the results stay in their bucket. In a stack it
 * goes before that, see `holdsUpStack`. Sources: Athena API reference (GetWorkGroup, DeleteWorkGroup: the primary one
 * cannot be deleted).
 */
const workGroup = plain({
    name: 'athena:workgroup',
    cloudFormation: 'AWS::Athena::WorkGroup',
    arn: 'athena:workgroup/{id}',
    iam: [
        'athena:GetWorkGroup',
        'athena:ListTagsForResource',
        'athena:ListPreparedStatements',
        'athena:ListNamedQueries',
        'athena:ListQueryExecutions',
        'athena:DeleteWorkGroup',
    ],
    client: 'athena',
    // Athena has no code for 'not there': describe reads it out of the message.
    notFound: [],
    releases: ['in-stack'],
    describe: async (athena, WorkGroup, aws) => {
        const found = (await plain_unlessMissing(athena.getWorkGroup({ WorkGroup })))?.WorkGroup;
        if (found === undefined)
            return undefined;
        const { ResultConfiguration: results, ExecutionRole } = found.Configuration ?? {};
        return {
            createdAt: found.CreationTime,
            managedBy: WorkGroup === 'primary' ? 'AWS' : undefined,
            released: !(await holdsUpStack(athena, found)),
            refers: [
                ...bucketRef(results?.OutputLocation),
                ...targetRef(aws, results?.EncryptionConfiguration?.KmsKey),
                ...roleRef(aws, ExecutionRole),
            ],
        };
    },
    look: async (athena, WorkGroup) => (await plain_unlessMissing(athena.getWorkGroup({ WorkGroup }))) && { state: 'ready' },
    tags: async (athena, ResourceARN) => {
        const tags = {};
        for await (const page of athena.paginateListTagsForResource({ ResourceARN }))
            Object.assign(tags, tagsOf(page.Tags));
        return tags;
    },
    remove: (athena, WorkGroup) => plain_unlessMissing(athena.deleteWorkGroup({ WorkGroup, RecursiveDeleteOption: true })),
});
/**
 * Whether CloudFormation, which deletes recursively only where the template says so, would be refused: as long as there
 * are named queries, query executions or notebooks, and no call deletes executions. CloudFormation takes a workgroup and
 * a named query that are not there as deleted; of a prepared statement without its workgroup that is not known, so one
 * with such statements is left to it. Sources: Athena API reference, DeleteWorkGroup (RecursiveDeleteOption);
 * aws-samples/coast-grafana-cost-intelligence-dashboards#9 (a stack's failure);
 * aws-cloudformation/aws-cloudformation-resource-providers-athena (delete handlers of WorkGroup, NamedQuery,
 * PreparedStatement); aws-cloudformation/cloudformation-cli#456 (`NotFound` is ignored when a stack goes).
 */
async function holdsUpStack(athena, { Name, Configuration }) {
    // Spark's may have notebooks, and has no queries to ask for.
    if (/spark/i.test(Configuration?.EngineVersion?.EffectiveEngineVersion ?? ''))
        return true;
    const one = { WorkGroup: Name, MaxResults: 1 };
    const { PreparedStatements = [] } = await athena.listPreparedStatements(one);
    if (PreparedStatements.length > 0)
        return false;
    const { NamedQueryIds = [] } = await athena.listNamedQueries(one);
    if (NamedQueryIds.length > 0)
        return true;
    const { QueryExecutionIds = [] } = await athena.listQueryExecutions(one);
    return QueryExecutionIds.length > 0;
}
/** `WorkGroup … is not found.` comes as the same code as every other mistake. */
async function plain_unlessMissing(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'InvalidRequestException') && /is not found/i.test((0,aws_codes/* textOf */.b6)(error)))
            return;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/autoscaling/references.js

const targetGroup = (0,aws_arn/* arnMatcher */._)('elasticloadbalancing:targetgroup/{id+}');
/**
 * What a group starts its instances from, in and for. Its balancers are left out: AWS lets them go before the group, and
 * their interfaces, which subnets and security groups wait for, are given back the sooner.
 */
function refersOf(found) {
    const mixed = found.MixedInstancesPolicy?.LaunchTemplate;
    const templates = [
        found.LaunchTemplate,
        mixed?.LaunchTemplateSpecification,
        ...(mixed?.Overrides ?? []).map((each) => each.LaunchTemplateSpecification),
    ];
    const refs = [
        ...templates.map((each) => ({ type: 'ec2:launch-template', id: each?.LaunchTemplateId })),
        ...(found.TargetGroupARNs ?? []).map((arn) => ({
            type: 'elasticloadbalancing:targetgroup',
            id: targetGroup(arn),
        })),
        ...(found.VPCZoneIdentifier ?? '')
            .split(',')
            .map((id) => ({ type: 'ec2:subnet', id: id.trim() })),
        { type: 'ec2:placement-group', id: found.PlacementGroup },
    ];
    const distinct = new Map(refs.map((each) => [`${each.type} ${each.id}`, each]));
    return [...distinct.values()].flatMap(({ type, id }) => (id ? [{ type, id }] : []));
}
/** Its instances, those of its warm pool too, which are only listed apart, and its untaggable launch configuration. */
async function references_ownedBy(autoscaling, found) {
    const { AutoScalingGroupName, LaunchConfigurationName: configuration } = found;
    const ids = new Set((found.Instances ?? []).map(({ InstanceId = '' }) => InstanceId));
    if (found.WarmPoolConfiguration !== undefined)
        for await (const page of autoscaling.paginateDescribeWarmPool({ AutoScalingGroupName }))
            for (const { InstanceId = '' } of page.Instances ?? [])
                ids.add(InstanceId);
    const owned = [...ids].map((id) => ({ type: 'ec2:instance', id, goes: 'with' }));
    if (configuration !== undefined)
        owned.push({ type: 'autoscaling:launchconfiguration', id: configuration, goes: 'after' });
    return owned;
}

;// CONCATENATED MODULE: ./build/resource-types/autoscaling/auto-scaling-group.js



/**
 * Auto Scaling group: the group goes first, or it replaces the instances. The force deletion ends its instances, its
 * warm pool, hooks, policies and their alarms. Sources: Auto Scaling API reference (DeleteAutoScalingGroup,
 * DescribeAutoScalingGroups, DescribeWarmPool), Auto Scaling guide (deletion protection). The tagging API answers with
 * nothing for groups; their own listing has the tags. The ARN holds a UUID beside the name, which is the id here.
 */
const autoScalingGroup = (0,contract/* defineResourceType */.W)({
    name: 'autoscaling:autoscalinggroup',
    cloudFormation: 'AWS::AutoScaling::AutoScalingGroup',
    tagging: 'listed',
    iam: [
        'autoscaling:DescribeAutoScalingGroups',
        'autoscaling:DescribeWarmPool',
        'autoscaling:DeleteAutoScalingGroup',
    ],
    unprotectIam: ['autoscaling:UpdateAutoScalingGroup'],
    minutes: 2,
    manual: {
        protection: 'deletion protection; termination protection of its instances',
        gone: 'an empty listing',
    },
    notFound: [],
    refusals: [
        {
            code: 'ValidationError',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Set its deletion protection to `none`, or add autoscaling:autoscalinggroup to remove-protection in the profile.',
        },
        {
            // It is asked for again then.
            code: 'ValidationError',
            text: /not found/i,
            patience: 5,
            remedy: 'It was deleted by somebody else meanwhile: run again.',
        },
        ...['ResourceInUse', 'ScalingActivityInProgress', 'ResourceContention'].map((code) => ({
            code,
            patience: 900,
            remedy: 'See the activity history of the group, then run again.',
        })),
    ],
    async *list(aws) {
        const autoscaling = await aws.client('autoscaling');
        for await (const page of autoscaling.paginateDescribeAutoScalingGroups({ MaxRecords: 100 }))
            for (const { AutoScalingGroupName: id = '', Tags } of page.AutoScalingGroups ?? [])
                yield { id, tags: tagsOf(Tags) };
    },
    async describe(aws, name) {
        const autoscaling = await aws.client('autoscaling');
        const found = await auto_scaling_group_read(autoscaling, name);
        if (found === undefined)
            return undefined;
        return {
            id: name,
            arn: found.AutoScalingGroupARN,
            name,
            tags: tagsOf(found.Tags),
            createdAt: found.CreatedTime,
            state: auto_scaling_group_look(found),
            protection: protectionOf(found),
            refers: refersOf(found),
            owns: await references_ownedBy(autoscaling, found),
            detail: found,
        };
    },
    async look(aws, name) {
        const found = await auto_scaling_group_read(await aws.client('autoscaling'), name);
        return found && { state: auto_scaling_group_look(found) };
    },
    async unprotect(aws, { id }) {
        const autoscaling = await aws.client('autoscaling');
        await autoscaling.updateAutoScalingGroup({
            AutoScalingGroupName: id,
            DeletionProtection: 'none',
        });
    },
    async remove(aws, { id, detail }) {
        await (await aws.client('autoscaling')).deleteAutoScalingGroup({
            AutoScalingGroupName: id,
            // An empty group may be protected against being forced, and need not be.
            ForceDelete: detail.DeletionProtection !== 'prevent-force-deletion',
        });
    },
});
async function auto_scaling_group_read(autoscaling, name) {
    const answer = await autoscaling.describeAutoScalingGroups({ AutoScalingGroupNames: [name] });
    return answer.AutoScalingGroups?.[0];
}
/** Status is only there while the group is being deleted: Auto Scaling API reference, AutoScalingGroup. */
function auto_scaling_group_look({ Status: status }) {
    return status === undefined ? 'ready' : 'deleting';
}
/** `prevent-force-deletion` lets an empty group go without force; emptying one would be a way around it. */
function protectionOf(found) {
    const { DeletionProtection: level = 'none', Instances, WarmPoolConfiguration } = found;
    const empty = !Instances?.length && WarmPoolConfiguration === undefined;
    if (level === 'none' || (level === 'prevent-force-deletion' && empty))
        return undefined;
    return `deletion protection (${level})`;
}

;// CONCATENATED MODULE: ./build/resource-types/autoscaling/launch-configuration.js

/**
 * Launch configuration, which AWS cannot tag: it goes after the group that starts instances from it, unless another
 * group does so too. Source: Auto Scaling API reference (DeleteLaunchConfiguration, DescribeLaunchConfigurations).
 */
const launchConfiguration = (0,contract/* defineResourceType */.W)({
    name: 'autoscaling:launchconfiguration',
    cloudFormation: 'AWS::AutoScaling::LaunchConfiguration',
    tagging: 'untaggable',
    iam: [
        'autoscaling:DescribeLaunchConfigurations',
        'autoscaling:DescribeAutoScalingGroups',
        'autoscaling:DeleteLaunchConfiguration',
    ],
    manual: { first: 'the Auto Scaling groups that start instances from it' },
    notFound: [],
    refusals: [
        {
            code: 'ValidationError',
            text: /not found/i,
            patience: 5,
            remedy: 'It was deleted by somebody else meanwhile: run again.',
        },
        {
            code: 'ResourceInUse',
            patience: 120,
            remedy: 'Let the group start from another launch configuration, then run again.',
        },
    ],
    async *list(aws) {
        const autoscaling = await aws.client('autoscaling');
        for await (const page of autoscaling.paginateDescribeLaunchConfigurations({}))
            for (const { LaunchConfigurationName: id = '' } of page.LaunchConfigurations ?? [])
                yield { id };
    },
    async describe(aws, name) {
        const autoscaling = await aws.client('autoscaling');
        const found = await launch_configuration_read(autoscaling, name);
        if (found === undefined)
            return undefined;
        return {
            id: name,
            arn: found.LaunchConfigurationARN,
            name,
            createdAt: found.CreatedTime,
            state: 'ready',
            usedBy: await groupsWith(autoscaling, name),
            detail: undefined,
        };
    },
    async look(aws, name) {
        return (await launch_configuration_read(await aws.client('autoscaling'), name)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        const autoscaling = await aws.client('autoscaling');
        await autoscaling.deleteLaunchConfiguration({ LaunchConfigurationName: id });
    },
});
async function launch_configuration_read(autoscaling, name) {
    const LaunchConfigurationNames = [name];
    const answer = await autoscaling.describeLaunchConfigurations({ LaunchConfigurationNames });
    return answer.LaunchConfigurations?.[0];
}
/** There is no filter by launch configuration. */
async function groupsWith(autoscaling, name) {
    const groups = [];
    for await (const page of autoscaling.paginateDescribeAutoScalingGroups({ MaxRecords: 100 }))
        for (const group of page.AutoScalingGroups ?? [])
            if (group.LaunchConfigurationName === name)
                groups.push({
                    type: 'autoscaling:autoscalinggroup',
                    id: group.AutoScalingGroupName ?? '',
                });
    return groups;
}

;// CONCATENATED MODULE: ./build/resource-types/backup/absent.js

/**
 * What is asked of a vault. Of one that is not there AWS Backup says the same as where a permission is missing
 * (`Insufficient privileges to perform this action.`), so the list of vaults decides. Source:
 * hashicorp/terraform-provider-aws (backup vault).
 * @throws ResourceNotFoundException when there is no such vault
 */
async function inVault(backup, vault, asked) {
    try {
        return await asked;
    }
    catch (error) {
        const doubtful = /insufficient privileges/i.test((0,aws_codes/* textOf */.b6)(error));
        if (!(0,aws_codes/* isCode */._m)(error, 'AccessDeniedException') || !doubtful)
            throw error;
        if ((await vaultNames(backup)).includes(vault))
            throw error;
        const name = 'ResourceNotFoundException';
        throw Object.assign(new Error(`there is no vault ${vault}`), { name });
    }
}
async function vaultNames(backup) {
    const names = [];
    for await (const { BackupVaultList } of backup.paginateListBackupVaults({}))
        names.push(...(BackupVaultList ?? []).flatMap(({ BackupVaultName: name }) => name ?? []));
    return names;
}
async function backupTags(backup, ResourceArn) {
    const tags = {};
    for await (const page of backup.paginateListTags({ ResourceArn }))
        Object.assign(tags, page.Tags);
    return tags;
}

;// CONCATENATED MODULE: ./build/resource-types/backup/plan.js



/**
 * Backup plan, with its selections, which must go first. A deleted plan goes on being told, with the date of its
 * deletion, as long as backups made by it are there. Source: AWS Backup API reference (GetBackupPlan, DeleteBackupPlan).
 */
const backupPlan = plain({
    name: 'backup:backup-plan',
    cloudFormation: 'AWS::Backup::BackupPlan',
    arn: 'backup:backup-plan:{id}',
    iam: [
        'backup:GetBackupPlan',
        'backup:ListTags',
        'backup:ListBackupSelections',
        'backup:DeleteBackupSelection',
        'backup:DeleteBackupPlan',
    ],
    client: 'backup',
    manual: { first: 'its selections, which this type deletes' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidRequestException',
            text: /selection/i,
            patience: 120,
            remedy: 'Something keeps adding selections to this plan: stop it, then run again.',
        },
    ],
    describe: async (backup, BackupPlanId, aws) => {
        const found = await backup.getBackupPlan({ BackupPlanId });
        if (found.DeletionDate !== undefined)
            return undefined;
        const selections = [];
        const roles = [];
        for await (const page of backup.paginateListBackupSelections({ BackupPlanId }))
            for (const { SelectionId, IamRoleArn } of page.BackupSelectionsList ?? []) {
                if (SelectionId)
                    selections.push(SelectionId);
                if (IamRoleArn)
                    roles.push(IamRoleArn);
            }
        return {
            arn: found.BackupPlanArn,
            name: found.BackupPlan?.BackupPlanName,
            createdAt: found.CreationDate,
            refers: [
                ...roles.flatMap((role) => roleRef(aws, role)),
                ...(found.BackupPlan?.Rules ?? []).flatMap(({ TargetBackupVaultName: id }) => id === undefined ? [] : [{ type: 'backup:backup-vault', id }]),
            ],
            detail: selections,
        };
    },
    tags: backupTags,
    remove: async (backup, BackupPlanId, selections = []) => {
        for (const SelectionId of selections)
            await backup.deleteBackupSelection({ BackupPlanId, SelectionId });
        await backup.deleteBackupPlan({ BackupPlanId });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/backup/point-id.js
const own = /^arn:[^:]+:backup:[^:]*:[^:]*:recovery-point:([^:/]+)$/;
/** The id of a recovery point: of most resources it is a snapshot or an image of their own service, with that ARN. */
function pointId(arn) {
    return own.exec(arn)?.[1] ?? arn;
}
function pointArn(aws, id) {
    if (id.startsWith('arn:'))
        return id;
    return `arn:${aws.partition}:backup:${aws.region}:${aws.account}:recovery-point:${id}`;
}

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/resource-types/backup/point-tags.js



/**
 * A recovery point's tags from whoever keeps them: AWS Backup tells only those of points with an ARN of its own, those
 * of a snapshot or an image its own service. Of other kinds (FSx, Redshift, continuous backups of RDS) the tagging API
 * does, which tells nothing of what has no tags: such a point stays. Throws where nobody can tell, with the reason.
 * Sources: AWS Backup API reference, ListTags (`only works for resource types that support full AWS Backup management`);
 * AWS Backup guide, `Copying tags onto backups` (DynamoDB without advanced features has none); Resource Groups Tagging
 * API, GetResources (ResourceARNList).
 */
async function pointTags(aws, arn) {
    const [, , service] = arn.split(':');
    if (service === 'backup')
        return backupTags(await aws.client('backup'), arn);
    if (service === 'dynamodb')
        throw new build_errors/* UserError */.yo('DynamoDB keeps no tags of backups made without its advanced features');
    const part = point_tags_partOf(arn);
    if (part === undefined)
        return listedTags(aws, arn);
    if (service === 'ec2')
        return tagsInEc2(aws, part);
    const rds = await aws.client('rds');
    return tagsOf((await rds.listTagsForResource({ ResourceName: arn })).TagList);
}
async function tagsInEc2(aws, { type, id }) {
    const ec2 = await aws.client('ec2');
    const [found] = type === 'ec2:image'
        ? ((await ec2.describeImages({ ImageIds: [id], IncludeDisabled: true })).Images ?? [])
        : ((await ec2.describeSnapshots({ SnapshotIds: [id] })).Snapshots ?? []);
    if (found === undefined)
        throw new build_errors/* UserError */.yo(`the ${type} that it consists of is gone, and its tags with it`);
    return tagsOf(found.Tags);
}
/** `arn:aws:ec2:REGION::snapshot/snap-…`, `arn:aws:rds:REGION:ACCOUNT:snapshot:awsbackup:job-…` */
const parts = /^arn:[^:]+:(?:(ec2):[^:]*:[^:]*:(image|snapshot)\/|(rds):[^:]*:[^:]*:(snapshot|cluster-snapshot):)(.+)$/;
/**
 * The snapshot or image that a recovery point consists of: AWS Backup deletes it with the point, and nobody else can.
 * Source: AWS Backup guide, `Working with backups` (recovery point ids by resource type).
 */
function point_tags_partOf(arn) {
    const [, ec2, ofEc2, rds, ofRds, id] = parts.exec(arn) ?? [];
    const type = ec2 === undefined ? `${rds}:${ofRds}` : `${ec2}:${ofEc2}`;
    return id === undefined ? undefined : { type, id, goes: 'with' };
}
async function listedTags(aws, arn) {
    const tagging = await aws.client('tagging');
    const { ResourceTagMappingList: found } = await tagging.getResources({ ResourceARNList: [arn] });
    return tagsOf(found?.[0]?.Tags);
}

;// CONCATENATED MODULE: ./build/resource-types/backup/recovery-point.js





/**
 * Recovery point of AWS Backup, which copies the tags of what it backs up. So the labels alone do not say that a backup
 * may go: it goes only together with its vault, and takes along the snapshot or image that it consists of. Source: AWS
 * Backup API reference (DescribeRecoveryPoint, DeleteRecoveryPoint), AWS Backup guide (tags are copied).
 */
const recoveryPoint = (0,contract/* defineResourceType */.W)({
    name: 'backup:recovery-point',
    cloudFormation: 'AWS::Backup::RecoveryPoint',
    arn: 'backup:recovery-point:{id}',
    tagging: 'swept',
    iam: [
        'backup:ListBackupVaults',
        'backup:DescribeRecoveryPoint',
        'backup:ListTags',
        // For the tags of what is not AWS Backup's own, and to see what it consists of gone.
        'ec2:DescribeImages',
        'ec2:DescribeSnapshots',
        'rds:ListTagsForResource',
        'rds:DescribeDBClusterSnapshots',
        'rds:DescribeDBSnapshots',
        'backup:DeleteRecoveryPoint',
    ],
    manual: { first: 'nothing, but its vault must go too', protection: 'vault lock' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidResourceStateException',
            patience: 600,
            remedy: 'The backup is still being made, restored or copied: run again.',
        },
        {
            // A vault lock, or a backup that is still continued.
            code: 'InvalidRequestException',
            patience: 0,
            remedy: 'Wait until the retention of its vault lock is over, then run again.',
        },
        // A deletion that is under way has come as far as that.
        ...[
            'InvalidSnapshot.NotFound',
            'InvalidAMIID.NotFound',
            'DBSnapshotNotFoundFault',
            'DBClusterSnapshotNotFoundFault',
        ].map((code) => ({
            code,
            patience: 120,
            blocker: 'what it consists of is gone, and its labels with it',
            remedy: 'Delete this recovery point in AWS Backup, then run again.',
        })),
    ],
    async describe(aws, id) {
        const backup = await aws.client('backup');
        const arn = pointArn(aws, id);
        const found = await pointAt(backup, arn);
        if (found?.BackupVaultName === undefined)
            return undefined;
        const vault = { type: 'backup:backup-vault', id: found.BackupVaultName };
        const part = point_tags_partOf(arn);
        return {
            id,
            arn,
            name: found.ResourceName ?? id,
            tags: await pointTags(aws, arn),
            createdAt: found.CreationDate,
            ...recovery_point_look(found),
            refers: [vault],
            usedBy: [vault],
            owns: part === undefined ? [] : [part],
            detail: found,
        };
    },
    /** Without the tags: those of a snapshot may be gone before its point is. */
    async look(aws, id) {
        const found = await pointAt(await aws.client('backup'), pointArn(aws, id));
        return found && recovery_point_look(found);
    },
    async remove(aws, { arn: RecoveryPointArn, detail: { BackupVaultName } }) {
        const backup = await aws.client('backup');
        const asked = backup.deleteRecoveryPoint({ BackupVaultName, RecoveryPointArn });
        await inVault(backup, BackupVaultName ?? '', asked);
    },
});
/**
 * Its ARN does not tell its vault, and nothing can be asked without. A vault that refuses to say may be the one, unless
 * another has it, or the vault itself has gone since it was listed.
 */
async function pointAt(backup, RecoveryPointArn) {
    let refused;
    for (const BackupVaultName of await vaultNames(backup))
        try {
            const asked = backup.describeRecoveryPoint({ BackupVaultName, RecoveryPointArn });
            return await inVault(backup, BackupVaultName, asked);
        }
        catch (error) {
            if (!(0,aws_codes/* isCode */._m)(error, 'ResourceNotFoundException', 'InvalidParameterValueException'))
                refused = error;
        }
    if (refused !== undefined)
        throw refused;
    return undefined;
}
function recovery_point_look({ Status: status, StatusMessage: reason }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    if (status === 'CREATING')
        return { state: 'busy', reason: 'the backup is being made' };
    return { state: 'ready', reason };
}

;// CONCATENATED MODULE: ./build/resource-types/backup/vault.js




/**
 * Backup vault. Recovery points are backups that somebody meant to keep: one without the labels blocks its vault.
 * Source: AWS Backup API reference (DescribeBackupVault, DeleteBackupVault: only when empty).
 */
const backupVault = plain({
    name: 'backup:backup-vault',
    cloudFormation: 'AWS::Backup::BackupVault',
    arn: 'backup:backup-vault:{id}',
    iam: [
        'backup:DescribeBackupVault',
        'backup:ListTags',
        'backup:ListRecoveryPointsByBackupVault',
        'backup:ListBackupVaults',
        'backup:DeleteBackupVault',
    ],
    client: 'backup',
    manual: { first: 'its recovery points', protection: 'vault lock' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidRequestException',
            text: /recovery point/i,
            patience: 600,
            blocker: 'it holds recovery points',
            remedy: 'Delete its recovery points, or let them expire, then run again: AWS deletes only an empty vault.',
        },
        {
            code: 'InvalidRequestException',
            patience: 0,
            remedy: 'See what holds it in the AWS Backup console, then run again.',
        },
    ],
    describe: async (backup, vault, aws) => {
        const asked = backup.describeBackupVault({ BackupVaultName: vault });
        const found = await inVault(backup, vault, asked);
        return {
            arn: found.BackupVaultArn,
            createdAt: found.CreationDate,
            refers: targetRef(aws, found.EncryptionKeyArn),
            usedBy: found.NumberOfRecoveryPoints
                ? await inVault(backup, vault, pointsIn(backup, vault))
                : [],
        };
    },
    tags: backupTags,
    remove: (backup, vault) => inVault(backup, vault, backup.deleteBackupVault({ BackupVaultName: vault })),
});
async function pointsIn(backup, BackupVaultName) {
    const points = [];
    for await (const page of backup.paginateListRecoveryPointsByBackupVault({ BackupVaultName }))
        for (const { RecoveryPointArn: arn, ResourceName: name } of page.RecoveryPoints ?? [])
            if (arn)
                points.push({ type: 'backup:recovery-point', id: pointId(arn), ...(name && { name }) });
    return points;
}

;// CONCATENATED MODULE: ./build/resource-types/budgets/plain.js


/**
 * Budget, with its notifications and their subscribers. Source: AWS Budgets API reference (DescribeBudget,
 * DeleteBudget, ListTagsForResource); not paged, at most 50 tags.
 */
const budget = plain({
    name: 'budgets:budget',
    cloudFormation: 'AWS::Budgets::Budget',
    global: true,
    arn: 'budgets:budget/{id+}',
    iam: ['budgets:ViewBudget', 'budgets:ListTagsForResource', 'budgets:ModifyBudget'],
    client: 'budgets',
    manual: { first: 'its actions' },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'ResourceLockedException',
            patience: 300,
            remedy: 'An action of this budget is being carried out: run again.',
        },
    ],
    describe: async (budgets, BudgetName, { account: AccountId }) => {
        const { Budget: found } = await budgets.describeBudget({ AccountId, BudgetName });
        return found && {};
    },
    tags: async (budgets, ResourceARN) => tagsOf((await budgets.listTagsForResource({ ResourceARN })).ResourceTags),
    remove: (budgets, BudgetName, _, { account: AccountId }) => budgets.deleteBudget({ AccountId, BudgetName }),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/resource-types/anothers.js
const code = 'DeletionOfAnother';
/** The refusal of a type whose deletion AWS tells apart from somebody else's: followed to its end, and not counted. */
const anothersDeletion = {
    code,
    patience: 3600,
    remedy: 'Somebody else is deleting it: see what comes of that, then run again.',
};
/** To be thrown when AWS took a deletion, but shows that somebody else had asked for it before. */
function anothers() {
    return Object.assign(new Error('somebody else has begun to delete it'), { name: code });
}

;// CONCATENATED MODULE: ./build/resource-types/cloudformation/failure.js
/**
 * Which members refused the last deletion of a stack, each with CloudFormation's own reason; the events come newest
 * first. A nested stack's reason lies with its own members.
 */
async function refusalsIn(client, arn) {
    const found = [];
    for await (const { StackEvents = [] } of client.paginateDescribeStackEvents({ StackName: arn }))
        for (const event of StackEvents) {
            const own = event.PhysicalResourceId === arn;
            if (own && event.ResourceStatus === 'DELETE_IN_PROGRESS')
                return found;
            if (!own && event.ResourceStatus === 'DELETE_FAILED')
                found.push(...(await reasonsOf(client, event)));
        }
    return found;
}
async function reasonsOf(client, event) {
    const id = event.PhysicalResourceId ?? '';
    if (event.ResourceType === 'AWS::CloudFormation::Stack' && id !== '') {
        const inner = await refusalsIn(client, id);
        if (inner.length > 0)
            return inner;
    }
    const reason = event.ResourceStatusReason ?? 'CloudFormation gives no reason';
    return [`${event.LogicalResourceId} (${event.ResourceType} ${id}): ${reason}`];
}
/** What a person can do. Of Athena's workgroups the type says which are left to the stack. */
function remedyFor(refusals) {
    const ofAthena = refusals.some((each) => /\(AWS::Athena::WorkGroup .*is not empty/.test(each))
        ? ' An Athena workgroup with prepared statements is left to the stack: delete those that are not members of it.'
        : '';
    return `Remove what holds these members, then run again; or set force-delete-stacks in the profile to delete the stack without them.${ofAthena}`;
}

;// CONCATENATED MODULE: ./build/resource-types/cloudformation/imports.js

const asksAtOnce = 4;
/**
 * The stacks whose exports a stack imports, by their ARNs. No API tells a stack's imports, only an export's importers:
 * its template says which exports come into question. Source: CloudFormation API reference, ListImports.
 */
async function importedFrom(client, stack) {
    const words = wordsOfImports(stack.template);
    if (words.length === 0)
        return [];
    const candidates = [];
    for await (const { Exports = [] } of client.paginateListExports({}))
        candidates.push(...Exports.filter(({ Name = '', ExportingStackId }) => ExportingStackId !== stack.arn && words.some((word) => isPartOf(word, Name))));
    const exporters = await (0,parallel/* mapLimit */.s)(candidates, asksAtOnce, async ({ Name, ExportingStackId }) => (await importersOf(client, Name)).includes(stack.name) ? [ExportingStackId ?? ''] : []);
    return [...new Set(exporters.flat())];
}
/** Names of the stacks that import what a stack exports. */
async function importedBy(client, { Outputs }) {
    const exports = (Outputs ?? []).flatMap(({ ExportName }) => ExportName ?? []);
    const names = await (0,parallel/* mapLimit */.s)(exports, asksAtOnce, (each) => importersOf(client, each));
    return [...new Set(names.flat())];
}
/** Names of the stacks that import an export. That nobody does is an error, too. */
async function importersOf(client, ExportName = '') {
    const names = [];
    try {
        for await (const { Imports = [] } of client.paginateListImports({ ExportName }))
            names.push(...Imports);
    }
    catch (error) {
        if (!(error instanceof Error) || !/not imported/i.test(error.message))
            throw error;
    }
    return names;
}
/** A short word (`-sg` behind a parameter) has to be a whole part of the name: most names have its letters somewhere. */
function isPartOf(word, name) {
    return word.length > 3 ? name.includes(word) : name.split(/[^A-Za-z0-9]+/).includes(word);
}
/** The words near each import of a template: an export that one of them is part of comes into question. */
function wordsOfImports(template) {
    const words = [...template.matchAll(/ImportValue(.{0,150})/gs)].flatMap(([, near = '']) => near
        .split(/[^\w:.-]+/)
        .map((word) => word.replace(/^[:.-]+|[:.-]+$/g, ''))
        .filter((word) => word.length > 1 && !word.startsWith('Fn::') && !word.startsWith('AWS::')));
    return [...new Set(words)];
}

// EXTERNAL MODULE: ./build/resource-types/cloudformation/members.js
var cloudformation_members = __webpack_require__(5737);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/resource-types/cloudformation/retained.js

/**
 * The logical ids of the members that a template keeps when its stack goes. Throws where it cannot be read.
 * Source: CloudFormation user guide, DeletionPolicy attribute.
 */
function retainedBy(template) {
    if (!/DeletionPolicy["']?\s*:\s*["']?Retain/.test(template))
        return new Set();
    const { Resources = {} } = bodyOf(template) ?? {};
    return new Set(Object.entries(Resources).flatMap(([id, member]) => /^Retain/.test(String(member?.DeletionPolicy)) ? [id] : []));
}
/** JSON is YAML, too, but a megabyte of it takes the YAML parser a second. */
function bodyOf(template) {
    if (template.trimStart().startsWith('{'))
        return JSON.parse(template);
    // The short forms of its functions (`!Ref`) are tags that YAML does not know.
    return (0,dist/* parse */.qg)(template, { strict: false, uniqueKeys: false, logLevel: 'error' });
}

;// CONCATENATED MODULE: ./build/resource-types/cloudformation/own-members.js


async function membersOf(client, arn, template) {
    const retained = retainedBy(template);
    const members = { known: [], unknown: [], kept: [] };
    for await (const page of client.paginateListStackResources({ StackName: arn }))
        for (const member of page.StackResourceSummaries ?? []) {
            const { ResourceType: type = '', PhysicalResourceId: id, ResourceStatus: status } = member;
            if (!id || status === 'DELETE_COMPLETE' || status === 'DELETE_SKIPPED')
                continue;
            const ref = (0,cloudformation_members/* memberOf */.C)(type, id);
            if (retained.has(member.LogicalResourceId ?? ''))
                members.kept.push(...(ref ? [ref] : []));
            else if (ref !== undefined)
                members.known.push({ ...ref, goes: 'with' });
            else
                members.unknown.push({ cloudFormation: type, id });
        }
    return members;
}

;// CONCATENATED MODULE: ./build/resource-types/cloudformation/whose.js


/**
 * Throws when the stack's deletion is somebody else's: AWS takes a second request as it takes the first, but all events
 * of an operation have the token of the request that began it. Events that are not shown yet prove nothing.
 * Source: CloudFormation API reference, StackEvent, `ClientRequestToken`.
 */
async function refuseAnothers(client, arn, token) {
    const ask = optional(client.describeStackEvents({ StackName: arn }));
    const page = await ask.catch(() => undefined);
    // They come newest first.
    const last = page?.StackEvents?.find((event) => event.PhysicalResourceId === arn);
    if (!/^DELETE_(?:IN_PROGRESS|COMPLETE)$/.test(last?.ResourceStatus ?? ''))
        return;
    if (last?.ClientRequestToken === token)
        return;
    throw anothers();
}

;// CONCATENATED MODULE: ./build/resource-types/cloudformation/stack.js











/**
 * CloudFormation stack, known by `name/uuid` since names come again. Sources: CloudFormation API reference (DeleteStack,
 * DescribeStacks, UpdateTerminationProtection, ListImports), CloudFormation user guide (`Delete a stack`).
 */
const stack = (0,contract/* defineResourceType */.W)({
    name: 'cloudformation:stack',
    cloudFormation: 'AWS::CloudFormation::Stack',
    arn: 'cloudformation:stack/{id+}',
    tagging: 'swept',
    iam: [
        'cloudformation:DescribeStacks',
        'cloudformation:ListStackResources',
        'cloudformation:GetTemplate',
        'cloudformation:ListExports',
        'cloudformation:ListImports',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DeleteStack',
    ],
    unprotectIam: ['cloudformation:UpdateTerminationProtection'],
    minutes: 5,
    // ValidationError is the code of a missing stack and of most refusals: describe tells them apart.
    manual: {
        first: 'buckets, repositories and hosted zones among its members are emptied, Athena workgroups with a history are deleted, what runs in its state machines is stopped, and stacks that import its exports are gone',
        protection: 'termination protection',
        gone: 'state `DELETE_COMPLETE`',
    },
    notFound: [],
    refusals: [
        {
            code: 'ValidationError',
            text: /TerminationProtection/,
            patience: 0,
            blocker: 'termination protection',
            remedy: 'Switch termination protection off on the root stack, or add cloudformation:stack to remove-protection in the profile.',
        },
        {
            code: 'ValidationError',
            text: /is invalid or cannot be assumed/,
            patience: 0,
            remedy: 'The stack was made with a service role that is gone. Delete it with another one: aws cloudformation delete-stack --role-arn …, or create that role again.',
        },
        {
            // Importing stacks that go are gone by now: this one stays.
            code: 'ValidationError',
            text: /in use by/,
            patience: 0,
            remedy: 'Another stack imports from it. Delete that one, or label it so that it goes first, then run again.',
        },
        {
            code: 'ValidationError',
            text: /_IN_PROGRESS/,
            patience: 600,
            remedy: 'Wait until the operation on the stack has ended, then run again.',
        },
        anothersDeletion,
    ],
    async describe(aws, id) {
        const client = await aws.client('cloudformation');
        const arn = arnOf(aws, id);
        const found = await stackAt(client, arn);
        if (found === undefined)
            return undefined;
        const name = found.StackName ?? '';
        const [template, importers] = await Promise.all([
            templateOf(client, found),
            stack_importersOf(client, found),
        ]);
        const members = await membersOf(client, arn, template);
        const exporters = await importedFrom(client, { arn, name, template });
        const root = found.ParentId === undefined;
        return {
            id,
            arn,
            name,
            tags: tagsOf(found.Tags),
            createdAt: found.CreationTime,
            state: stateOf(found),
            reason: found.StackStatus,
            // Set on the root for all; AWS refuses to switch it on a nested one.
            protection: root && found.EnableTerminationProtection ? 'termination protection' : undefined,
            stack: found.ParentId,
            refers: [
                ...exporters.map((each) => ({ type: 'cloudformation:stack', id: idOf(each) })),
                ...roleRef(aws, found.RoleARN),
            ],
            owns: members.known,
            parts: members.unknown,
            keeps: members.kept,
            // AWS would refuse only when its members were emptied.
            usedBy: importers,
            note: /DeletionPolicy["']?\s*:\s*["']?(?:Retain|Snapshot)/.test(template)
                ? 'members with DeletionPolicy Retain or Snapshot stay'
                : undefined,
            detail: undefined,
        };
    },
    async look(aws, id) {
        const client = await aws.client('cloudformation');
        const found = await stackAt(client, arnOf(aws, id));
        if (found === undefined)
            return undefined;
        if (found.StackStatus !== 'DELETE_FAILED')
            return { state: stateOf(found) };
        const refusals = await refusalsIn(client, arnOf(aws, id));
        return {
            state: 'stuck',
            reason: refusals.length > 0
                ? `CloudFormation could not delete ${refusals.join('; ')}`
                : (found.StackStatusReason ?? 'DELETE_FAILED'),
            remedy: remedyFor(refusals),
        };
    },
    async unprotect(aws, { id }) {
        const client = await aws.client('cloudformation');
        await client.updateTerminationProtection({
            StackName: arnOf(aws, id),
            EnableTerminationProtection: false,
        });
    },
    async remove(aws, { id }) {
        const client = await aws.client('cloudformation');
        const StackName = arnOf(aws, id);
        const ClientRequestToken = `workshop-cleanup-${(0,external_node_crypto_.randomUUID)()}`;
        await client.deleteStack({ StackName, ClientRequestToken });
        await refuseAnothers(client, StackName, ClientRequestToken);
    },
    async force(aws, { id }) {
        const client = await aws.client('cloudformation');
        const refusals = await refusalsIn(client, arnOf(aws, id));
        await client.deleteStack({
            StackName: arnOf(aws, id),
            DeletionMode: 'FORCE_DELETE_STACK',
        });
        return `deleted by force, without ${refusals.join('; ')}`;
    },
});
/** By its ARN a deleted stack is told of for 90 days; by its name another may be meant. */
async function stackAt(client, arn) {
    try {
        const found = (await client.describeStacks({ StackName: arn })).Stacks?.[0];
        return found?.StackStatus === 'DELETE_COMPLETE' ? undefined : found;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'ValidationError') && /does not exist/.test((0,aws_codes/* textOf */.b6)(error)))
            return undefined;
        throw error;
    }
}
/** A stack that failed to be deleted may be tried again; one with nothing but a change set waits for nobody. */
function stateOf({ StackStatus: status }) {
    if (status === 'DELETE_IN_PROGRESS')
        return 'deleting';
    return status?.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS' ? 'busy' : 'ready';
}
async function stack_importersOf(client, found) {
    const names = await importedBy(client, found);
    const stacks = await (0,parallel/* mapLimit */.s)(names, 4, (name) => stackAt(client, name));
    return stacks.flatMap((each) => each?.StackId === undefined
        ? []
        : [
            {
                type: 'cloudformation:stack',
                id: idOf(each.StackId),
                ...(each.StackName && { name: each.StackName }),
            },
        ]);
}
async function templateOf(client, found) {
    if (found.StackStatus === 'REVIEW_IN_PROGRESS')
        return '';
    return (await client.getTemplate({ StackName: found.StackId })).TemplateBody ?? '';
}
function arnOf({ partition, region, account }, id) {
    return `arn:${partition}:cloudformation:${region}:${account}:stack/${id}`;
}
function idOf(arn) {
    return arn.slice(arn.indexOf(':stack/') + ':stack/'.length);
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/managed.js
/**
 * AWS's managed policies, which every account has under these ids; nobody can delete them, so they need not be looked
 * at. Source: CloudFront guide, `Use managed cache policies`, `… origin request policies`, `… response headers
 * policies`. One that is newer than this list is recognised by its own description.
 */
const managed = new Set([
    // Amplify, CachingDisabled, CachingOptimized, CachingOptimizedForUncompressedObjects, Elemental-MediaPackage
    '2e54312d-136d-493c-8eb9-b001f22f67d2',
    '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    '658327ea-f89d-4fab-a63d-7e88639e58f6',
    'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
    '08627262-05a9-4f76-9ded-b50ca2e3a84f',
    // UseOriginCacheControlHeaders, UseOriginCacheControlHeaders-QueryStrings
    '83da9c7e-98b4-4e11-a168-04f0df8e2c65',
    '4cc15a8a-d715-48a4-82b8-cc0b614638fe',
    // AllViewer, AllViewerAndCloudFrontHeaders-2022-06, AllViewerExceptHostHeader, CORS-CustomOrigin, CORS-S3Origin
    '216adef6-5c7f-47e4-b989-5492eafa07d3',
    '33f36d7e-f396-46d9-90e0-52428a34d9dc',
    'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    '59781a5b-3903-41f3-afcb-af62929ccde1',
    '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
    // Elemental-MediaTailor-PersonalizedManifests, HostHeaderOnly, UserAgentRefererHeaders
    '775133bc-15f2-49f9-abea-afb2e0bf67d2',
    'bf0718e1-ba1e-49d1-88b1-f726733018ae',
    'acba4595-bd28-49b8-b9fe-13317c0390fa',
    // CORS-and-SecurityHeaders, CORS-With-Preflight, CORS-with-preflight-and-SecurityHeaders, SecurityHeaders, SimpleCORS
    'e61eb60c-9c35-4d20-a928-2b84e02af89c',
    '5cc3b908-e619-4b99-88e5-2cf7f45965bd',
    'eaab4381-ed33-4a86-88ca-d9558dc6cd63',
    '67f7725c-6f97-4210-82d7-5512b31e9d03',
    '60669652-455b-4ae9-85a4-c4c02393f86c',
]);
function isManaged(policy) {
    return policy !== undefined && managed.has(policy);
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/references.js


/**
 * AWS's managed policy `CachingDisabled`, which every account has under this id. Source: CloudFront guide,
 * `Use managed cache policies`.
 */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
/** What CloudFront keeps apart from distributions, for distributions to refer to. Each once. */
function childrenOf(config) {
    const found = [
        ...(config.Origins?.Items ?? []).flatMap(childrenOfOrigin),
        ...behaviorsOf(config).flatMap(childrenOfBehavior),
    ];
    return [...new Map(found.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}
/** The Lambda functions that run at the edge, without their versions. Only those of us-east-1 can. */
function functionsAtEdge(config) {
    return behaviorsOf(config)
        .flatMap((each) => each.LambdaFunctionAssociations?.Items ?? [])
        .flatMap(({ LambdaFunctionARN: arn = '' }) => {
        const { region, resource = '' } = (0,aws_arn/* parseArn */.L)(arn) ?? {};
        const id = resource.split(':')[1];
        return region && id ? [{ type: 'lambda:function', id, region }] : [];
    });
}
function behaviorsOf({ DefaultCacheBehavior, CacheBehaviors }) {
    return [DefaultCacheBehavior, ...(CacheBehaviors?.Items ?? [])].filter((each) => each !== undefined);
}
function childrenOfOrigin({ OriginAccessControlId, S3OriginConfig }) {
    // `origin-access-identity/cloudfront/ID`
    const identity = S3OriginConfig?.OriginAccessIdentity?.split('/').at(-1);
    return [
        ...refTo('origin-access-control', OriginAccessControlId),
        ...refTo('origin-access-identity', identity),
    ];
}
function childrenOfBehavior(behavior) {
    const { CachePolicyId, TrustedKeyGroups: groups } = behavior;
    return [
        ...policyAt('cache-policy', CachePolicyId),
        ...policyAt('origin-request-policy', behavior.OriginRequestPolicyId),
        ...policyAt('response-headers-policy', behavior.ResponseHeadersPolicyId),
        ...(groups?.Enabled ? (groups.Items ?? []) : []).flatMap((id) => refTo('key-group', id)),
        ...(behavior.FunctionAssociations?.Items ?? []).flatMap(({ FunctionARN: arn }) => refTo('function', arn?.split('/').at(-1))),
    ];
}
function policyAt(word, id) {
    return isManaged(id) ? [] : refTo(word, id);
}
function refTo(word, id) {
    return id ? [{ type: `cloudfront:${word}`, id }] : [];
}
/**
 * Bucket and region in the domain name of an S3 endpoint: `b.s3.eu-west-1.amazonaws.com`, `b.s3-eu-west-1.…`,
 * `b.s3.dualstack.eu-west-1.…`, `b.s3-website-eu-west-1.…`, `b.s3-website.eu-west-1.…`; `b.s3.amazonaws.com` leaves
 * the region open. Source: S3 user guide, `Virtual hosting of buckets` and `Website endpoints`.
 */
const endpoint = /^(.+?)\.s3(?:-website)?(?:[.-](?:dualstack\.)?([a-z]{2,}(?:-[a-z]+)+-\d+))?\.amazonaws\.com(?:\.cn)?$/;
/** The buckets that it reads from and that it writes its log to. */
function bucketsOf(config) {
    const domains = [
        ...(config.Origins?.Items ?? []).map((origin) => origin.DomainName),
        config.Logging?.Bucket,
    ];
    return domains.flatMap((domain = '') => {
        const [, id, region] = endpoint.exec(domain) ?? [];
        return id === undefined ? [] : [{ type: 's3:bucket', id, ...(region && { region }) }];
    });
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/child.js



/** The version is read right before the change, so another one means that somebody else changes it just now. */
const staleVersion = ['PreconditionFailed', 'InvalidIfMatchVersion'].map((code) => ({
    code,
    patience: 60,
    remedy: 'Something else changes it at the same time: run again when that has ended.',
}));
/** A distribution lets go with its deployment, which is waited for; what is still refused then is used elsewhere. */
function inUse(code, by = 'distribution') {
    return {
        code,
        patience: 10,
        remedy: `Another ${by} uses it: take it out there, or label that one too, then run again.`,
    };
}
/**
 * Makes callers that ask while an answer is under way share it: the children of a distribution are described at the
 * same time, and each only needs what AWS says now.
 */
function sharing(ask) {
    const underWay = new WeakMap();
    return (cloudfront) => {
        const begun = underWay.get(cloudfront);
        if (begun !== undefined)
            return begun;
        const answer = ask(cloudfront).finally(() => underWay.delete(cloudfront));
        underWay.set(cloudfront, answer);
        return answer;
    };
}
/** All items of a listing for which the SDK has no paginator. */
async function* everyPage(ask) {
    let marker;
    do {
        const page = await ask(marker);
        yield* page?.Items ?? [];
        marker = page?.NextMarker || undefined;
    } while (marker !== undefined);
}
/** One listing answers for all children: what each distribution of the account refers to. */
const usage = sharing(async (cloudfront) => {
    const users = new Map();
    for await (const page of cloudfront.paginateListDistributions({}))
        for (const { Id: id = '', ...config } of page.DistributionList?.Items ?? [])
            for (const child of childrenOf(config)) {
                const key = `${child.type} ${child.id}`;
                users.set(key, [...(users.get(key) ?? []), { type: 'cloudfront:distribution', id }]);
            }
    return users;
});
/** Every distribution that refers to it. */
async function usersOf(cloudfront, type, id) {
    return (await usage(cloudfront)).get(`${type} ${id}`) ?? [];
}
/** What AWS's API does not tell of most: the ARN of `cache-policy/ID` and its likes. Service Authorization Reference. */
function arnAt({ partition, account }, resource) {
    return `arn:${partition}:cloudfront::${account}:${resource}`;
}
/**
 * The tags of `distribution/ID`, `function/NAME` or `key-value-store/ID`. Whether it is there, its own description
 * tells: NoSuchResource here may also mean that this kind cannot be tagged (functions, before 2026).
 */
async function child_tagsAt(aws, resource) {
    const cloudfront = await aws.client('cloudfront');
    try {
        const { Tags } = await cloudfront.listTagsForResource({ Resource: arnAt(aws, resource) });
        return tagsOf(Tags?.Items);
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchResource'))
            return {};
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/policy.js


/**
 * A policy that cache behaviors refer to. Only the listing tells AWS's own from the account's, so it is described from
 * there: one call for all. Sources: CloudFront API reference (ListCachePolicies, DeleteCachePolicy and their likes).
 */
function policyType({ kind, type, every, version, remove }) {
    const all = sharing(async (cloudfront) => {
        const policies = new Map();
        for await (const policy of every(cloudfront))
            policies.set(policy.id, policy);
        return policies;
    });
    return (0,contract/* defineResourceType */.W)({
        ...type,
        global: true,
        tagging: 'untaggable',
        iam: [...type.iam, 'cloudfront:ListDistributions'],
        manual: { first: 'the distributions that use it' },
        notFound: [`NoSuch${kind}`],
        refusals: [
            inUse(`${kind}InUse`),
            ...staleVersion,
            { code: 'IllegalDelete', patience: 0, remedy: 'It is AWS’s own: nothing needs to be done.' },
        ],
        async *list(aws) {
            for (const policy of (await all(await aws.client('cloudfront'))).values())
                if (!policy.managed)
                    yield { id: policy.id, name: policy.name };
        },
        async describe(aws, id) {
            const cloudfront = await aws.client('cloudfront');
            const policy = (await all(cloudfront)).get(id);
            if (policy === undefined)
                return undefined;
            return {
                id,
                // The type is called as its ARN has it: `cloudfront:cache-policy`.
                arn: arnAt(aws, `${type.name.split(':')[1]}/${id}`),
                name: policy.name,
                createdAt: policy.changed,
                state: 'ready',
                managedBy: policy.managed ? 'AWS' : undefined,
                usedBy: policy.managed ? [] : await usersOf(cloudfront, type.name, id),
                detail: undefined,
            };
        },
        async look(aws, id) {
            await version(await aws.client('cloudfront'), id);
            return { state: 'ready' };
        },
        async remove(aws, { id }) {
            const cloudfront = await aws.client('cloudfront');
            await remove(cloudfront, { Id: id, IfMatch: await version(cloudfront, id) });
        },
    });
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/cache-policy.js


const cachePolicy = policyType({
    kind: 'CachePolicy',
    type: {
        name: 'cloudfront:cache-policy',
        cloudFormation: 'AWS::CloudFront::CachePolicy',
        iam: [
            'cloudfront:ListCachePolicies',
            'cloudfront:GetCachePolicy',
            'cloudfront:DeleteCachePolicy',
        ],
    },
    async *every(cloudfront) {
        for await (const { Type, CachePolicy: policy } of everyPage(async (Marker) => (await cloudfront.listCachePolicies({ Marker })).CachePolicyList))
            yield {
                id: policy?.Id ?? '',
                name: policy?.CachePolicyConfig?.Name ?? '',
                managed: Type === 'managed',
                changed: policy?.LastModifiedTime,
            };
    },
    version: async (cloudfront, Id) => (await cloudfront.getCachePolicy({ Id })).ETag,
    remove: (cloudfront, request) => cloudfront.deleteCachePolicy(request),
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/strip.js

/**
 * A disabled distribution keeps, as custom headers of its origins, which it never sends any more, what it referred to.
 * Its children carry no labels, and CloudFront deploys for minutes before they can go: a run that is cut off then would
 * leave nothing else to lead to them.
 */
const header = 'Workshop-Cleanup-Owns';
/** Of 1,783 characters that AWS allows (CloudFront guide, quotas on headers), in whole entries of at most 100. */
const entriesPerHeader = 17;
/**
 * The same distribution, disabled, and referring to nothing that ought to be deleted while it still stands; what it
 * owns is written down in it.
 */
function strip(config, owned) {
    const { Origins: origins, CacheBehaviors: behaviors, DefaultCacheBehavior: behavior } = config;
    const entries = owned.map(({ type, id }) => `${type.replace('cloudfront:', '')}=${id}`);
    const stripped = (origins?.Items ?? []).map(stripOrigin);
    return {
        ...config,
        Enabled: false,
        Origins: origins && { ...origins, Items: withHeaders(stripped, entries) },
        DefaultCacheBehavior: behavior && stripBehavior(behavior),
        ...(behaviors?.Items && {
            CacheBehaviors: {
                ...behaviors,
                Items: behaviors.Items.map((each) => stripBehavior(each)),
            },
        }),
        ...(config.Logging?.Enabled && {
            Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
        }),
        ...(config.ContinuousDeploymentPolicyId && { ContinuousDeploymentPolicyId: '' }),
    };
}
function isStripped(config) {
    return (config.Enabled === false &&
        childrenOf(config).length === 0 &&
        functionsAtEdge(config).length === 0 &&
        !config.Logging?.Enabled &&
        !config.ContinuousDeploymentPolicyId);
}
/** What it referred to before it was stripped. */
function remembered(config) {
    return (config.Origins?.Items ?? [])
        .flatMap((origin) => origin.CustomHeaders?.Items ?? [])
        .filter(({ HeaderName: name = '' }) => name.startsWith(header))
        .flatMap(({ HeaderValue: value = '' }) => value.split(','))
        .flatMap((entry) => {
        const [word, id] = entry.split('=');
        return word && id ? [{ type: `cloudfront:${word}`, id }] : [];
    });
}
function stripOrigin(origin) {
    const { S3OriginConfig: s3, CustomHeaders: headers } = origin;
    const others = (headers?.Items ?? []).filter(({ HeaderName: name = '' }) => !name.startsWith(header));
    return {
        ...origin,
        ...(s3 && { S3OriginConfig: { ...s3, OriginAccessIdentity: '' } }),
        ...(origin.OriginAccessControlId && { OriginAccessControlId: '' }),
        CustomHeaders: { Quantity: others.length, Items: others },
    };
}
/** A cache behavior needs a cache policy where it has no forwarded values: AWS's own that caches nothing. */
function stripBehavior(behavior) {
    return {
        ...behavior,
        ...(behavior.CachePolicyId && { CachePolicyId: cachingDisabled }),
        ...(behavior.TrustedKeyGroups && { TrustedKeyGroups: { Enabled: false, Quantity: 0 } }),
        OriginRequestPolicyId: undefined,
        ResponseHeadersPolicyId: undefined,
        LambdaFunctionAssociations: { Quantity: 0 },
        FunctionAssociations: { Quantity: 0 },
    };
}
/** The entries, spread over the origins: one of them has at most 30 headers. */
function withHeaders(origins, entries) {
    const values = [];
    for (let at = 0; at < entries.length; at += entriesPerHeader)
        values.push(entries.slice(at, at + entriesPerHeader).join(','));
    return origins.map((origin, index) => {
        const mine = values.flatMap((HeaderValue, number) => number % origins.length === index
            ? [{ HeaderName: `${header}-${number + 1}`, HeaderValue }]
            : []);
        const items = [...(origin.CustomHeaders?.Items ?? []), ...mine];
        return { ...origin, CustomHeaders: { Quantity: items.length, Items: items } };
    });
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/distribution.js






/**
 * CloudFront distribution. Sources: CloudFront API reference (UpdateDistribution, DeleteDistribution), CloudFront
 * guide (`Delete a distribution`, `Flat-rate pricing plans`).
 */
const distribution = (0,contract/* defineResourceType */.W)({
    name: 'cloudfront:distribution',
    cloudFormation: 'AWS::CloudFront::Distribution',
    global: true,
    arn: 'cloudfront:distribution/{id}',
    tagging: 'swept',
    iam: [
        'cloudfront:GetDistribution',
        'cloudfront:ListTagsForResource',
        'cloudfront:GetKeyGroup',
        'cloudfront:UpdateDistribution',
        'cloudfront:DeleteDistribution',
    ],
    minutes: 5,
    manual: { first: 'it is disabled and deployed' },
    notFound: ['NoSuchDistribution'],
    refusals: [
        {
            // The same code as for a stale version. GetDistribution does not tell of a plan, so it cannot be known before.
            code: 'PreconditionFailed',
            text: /pricing plan/i,
            patience: 0,
            blocker: 'it is subscribed to a CloudFront pricing plan',
            remedy: 'Cancel the plan in the CloudFront console; once it has ended (a paid one with its billing period), run again. Until then the distribution stays disabled.',
        },
        ...staleVersion,
        {
            // It is disabled and deployed by then, but not yet everywhere at AWS.
            code: 'DistributionNotDisabled',
            patience: 600,
            remedy: 'Something enabled it again, or AWS still deploys the change: run again.',
        },
        {
            code: 'StagingDistributionInUse',
            patience: 600,
            remedy: 'Delete the continuous deployment policy that names this staging distribution.',
        },
        {
            code: 'ResourceInUse',
            patience: 60,
            remedy: 'Delete its distribution tenants first, then run again.',
        },
    ],
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        // The tags first: if it goes between the two, its own description says so.
        const tags = await child_tagsAt(aws, `distribution/${id}`);
        const { Distribution: found, ETag: etag } = await cloudfront.getDistribution({ Id: id });
        const config = found?.DistributionConfig;
        if (found === undefined || config === undefined)
            return undefined;
        const owned = await distribution_ownedBy(cloudfront, config);
        const aliases = config.Aliases?.Items ?? [];
        return {
            id,
            arn: found.ARN,
            name: id,
            tags,
            // There is no time of creation; it is at least as old as its last change.
            createdAt: found.LastModifiedTime,
            ...distribution_look(found),
            refers: [
                ...functionsAtEdge(config),
                ...bucketsOf(config),
                ...targetRef(aws, config.ViewerCertificate?.ACMCertificateArn),
                ...wafRef(aws, config.WebACLId),
            ],
            owns: owned.map((ref) => ({ ...ref, goes: 'before' })),
            note: aliases.length > 0 ? `DNS records for ${aliases.join(', ')} stay` : undefined,
            detail: { distribution: found, owned, etag },
        };
    },
    async look(aws, id) {
        const { Distribution: found } = await (await aws.client('cloudfront')).getDistribution({
            Id: id,
        });
        return found && distribution_look(found);
    },
    releases: ['early'],
    async release(aws, { id, detail }) {
        const config = detail.distribution.DistributionConfig;
        if (config === undefined)
            return;
        await (await aws.client('cloudfront')).updateDistribution({
            Id: id,
            IfMatch: detail.etag,
            DistributionConfig: strip(config, detail.owned),
        });
    },
    async remove(aws, { id, detail }) {
        await (await aws.client('cloudfront')).deleteDistribution({ Id: id, IfMatch: detail.etag });
    },
});
/**
 * Just after an update GetDistribution may still show what was before it, enabled and deployed, so both are asked for.
 * A deployment of somebody else's change need not be waited for: AWS takes the next update at once.
 */
function distribution_look({ Status: status, DistributionConfig: config }) {
    if (config === undefined || !isStripped(config))
        return { state: 'ready', released: false };
    if (status === 'Deployed')
        return { state: 'ready', released: true };
    return { state: 'busy', reason: 'CloudFront is deploying its disabling', released: false };
}
/**
 * What it refers to or did before it was stripped. The keys of its key groups are named here too, though each is the
 * child of a group: once the group is gone, nothing else would lead to them.
 */
async function distribution_ownedBy(cloudfront, config) {
    const children = childrenOf(config);
    const groups = children.filter(({ type }) => type === 'cloudfront:key-group');
    const keys = await Promise.all(groups.map(async ({ id }) => {
        const { KeyGroup: group } = await cloudfront.getKeyGroup({ Id: id });
        return group?.KeyGroupConfig?.Items ?? [];
    }));
    const all = [
        ...children,
        ...keys.flat().map((id) => ({ type: 'cloudfront:public-key', id })),
        ...remembered(config),
    ];
    return [...new Map(all.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/function.js


const function_name = 'cloudfront:function';
/**
 * CloudFront function, both its stages. It could not be tagged before 2026, so many belong to a distribution without
 * labels of their own. Source: CloudFront API reference (DeleteFunction, DescribeFunction, ListFunctions).
 */
const cloudFrontFunction = (0,contract/* defineResourceType */.W)({
    name: function_name,
    cloudFormation: 'AWS::CloudFront::Function',
    global: true,
    arn: 'cloudfront:function/{id}',
    tagging: 'listed',
    iam: [
        'cloudfront:DescribeFunction',
        'cloudfront:ListTagsForResource',
        'cloudfront:ListDistributions',
        'cloudfront:ListFunctions',
        'cloudfront:DeleteFunction',
    ],
    manual: { first: 'the distributions that use it' },
    notFound: ['NoSuchFunctionExists'],
    refusals: [inUse('FunctionInUse'), ...staleVersion],
    async *list(aws) {
        const cloudfront = await aws.client('cloudfront');
        // Every function has a development stage, and maybe a live one.
        for await (const { Name: id = '' } of everyPage(async (Marker) => (await cloudfront.listFunctions({ Marker, Stage: 'DEVELOPMENT' })).FunctionList))
            yield { id };
    },
    tags: (aws, id) => child_tagsAt(aws, `function/${id}`),
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        // The tags first: if it goes between the two, its own description says so.
        const tags = await child_tagsAt(aws, `function/${id}`);
        const [{ FunctionSummary: found, ETag: etag }, usedBy] = await Promise.all([
            // Deletion wants this stage's version; the live stage has another.
            cloudfront.describeFunction({ Name: id, Stage: 'DEVELOPMENT' }),
            usersOf(cloudfront, function_name, id),
        ]);
        const stores = found?.FunctionConfig?.KeyValueStoreAssociations?.Items ?? [];
        return {
            id,
            arn: found?.FunctionMetadata?.FunctionARN,
            name: id,
            tags,
            createdAt: found?.FunctionMetadata?.CreatedTime,
            state: 'ready',
            usedBy,
            refers: stores.map(({ KeyValueStoreARN: arn = '' }) => ({
                type: 'cloudfront:key-value-store',
                id: arn.slice(arn.lastIndexOf('/') + 1),
            })),
            detail: etag,
        };
    },
    async look(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        await cloudfront.describeFunction({ Name: id, Stage: 'DEVELOPMENT' });
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deleteFunction({ Name: id, IfMatch });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/key-group.js


const key_group_name = 'cloudfront:key-group';
/** CloudFront key group, with which distributions check signed URLs. Source: CloudFront API reference (DeleteKeyGroup). */
const keyGroup = (0,contract/* defineResourceType */.W)({
    name: key_group_name,
    cloudFormation: 'AWS::CloudFront::KeyGroup',
    global: true,
    tagging: 'untaggable',
    iam: [
        'cloudfront:GetKeyGroup',
        'cloudfront:ListDistributions',
        'cloudfront:ListKeyGroups',
        'cloudfront:DeleteKeyGroup',
    ],
    manual: { first: 'the distributions that use it' },
    notFound: ['NoSuchResource'],
    refusals: [inUse('ResourceInUse'), ...staleVersion],
    async *list(aws) {
        const cloudfront = await aws.client('cloudfront');
        for await (const { KeyGroup: group } of everyPage(async (Marker) => (await cloudfront.listKeyGroups({ Marker })).KeyGroupList))
            yield { id: group?.Id ?? '', name: group?.KeyGroupConfig?.Name ?? '' };
    },
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        const [{ KeyGroup: found, ETag: etag }, usedBy] = await Promise.all([
            cloudfront.getKeyGroup({ Id: id }),
            usersOf(cloudfront, key_group_name, id),
        ]);
        const { Name: title = id, Items: keys = [] } = found?.KeyGroupConfig ?? {};
        return {
            id,
            name: title,
            createdAt: found?.LastModifiedTime,
            state: 'ready',
            usedBy,
            // The group is a key's only proof, and AWS keeps a key as long as a group has it.
            owns: keys.map((key) => ({ type: 'cloudfront:public-key', id: key, goes: 'after' })),
            detail: etag,
        };
    },
    async look(aws, id) {
        await (await aws.client('cloudfront')).getKeyGroup({ Id: id });
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deleteKeyGroup({ Id: id, IfMatch });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/key-value-store.js


/**
 * CloudFront key value store. ARNs and functions know it by its id, the API takes its name. Source: CloudFront API
 * reference (ListKeyValueStores, DescribeKeyValueStore, DeleteKeyValueStore).
 */
const keyValueStore = (0,contract/* defineResourceType */.W)({
    name: 'cloudfront:key-value-store',
    cloudFormation: 'AWS::CloudFront::KeyValueStore',
    global: true,
    arn: 'cloudfront:key-value-store/{id}',
    tagging: 'listed',
    iam: [
        'cloudfront:ListKeyValueStores',
        'cloudfront:DescribeKeyValueStore',
        'cloudfront:ListTagsForResource',
        'cloudfront:DeleteKeyValueStore',
    ],
    manual: { first: 'the functions that use it' },
    notFound: ['EntityNotFound'],
    refusals: [inUse('CannotDeleteEntityWhileInUse', 'function'), ...staleVersion],
    async *list(aws) {
        for await (const { Id: id = '', Name: name = id } of stores(await aws.client('cloudfront')))
            yield { id, name };
    },
    tags: (aws, id) => child_tagsAt(aws, `key-value-store/${id}`),
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        // The tags first: if it goes between the two, its own description says so.
        const tags = await child_tagsAt(aws, `key-value-store/${id}`);
        const found = await storeOf(cloudfront, id);
        if (found === undefined)
            return undefined;
        const { Name, ARN: arn, LastModifiedTime: changed } = found;
        const { ETag: etag } = await cloudfront.describeKeyValueStore({ Name });
        return { id, arn, name: Name ?? id, tags, createdAt: changed, state: 'ready', detail: etag };
    },
    async look(aws, id) {
        return (await storeOf(await aws.client('cloudfront'), id)) && { state: 'ready' };
    },
    async remove(aws, { name, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deleteKeyValueStore({ Name: name, IfMatch });
    },
});
async function* stores(cloudfront) {
    for await (const page of cloudfront.paginateListKeyValueStores({}))
        yield* page.KeyValueStoreList?.Items ?? [];
}
async function storeOf(cloudfront, id) {
    for await (const store of stores(cloudfront))
        if (store.Id === id)
            return store;
    return undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/origin-access-control.js


const origin_access_control_name = 'cloudfront:origin-access-control';
/** CloudFront origin access control. Source: CloudFront API reference (DeleteOriginAccessControl). */
const originAccessControl = (0,contract/* defineResourceType */.W)({
    name: origin_access_control_name,
    cloudFormation: 'AWS::CloudFront::OriginAccessControl',
    global: true,
    tagging: 'untaggable',
    iam: [
        'cloudfront:GetOriginAccessControl',
        'cloudfront:ListDistributions',
        'cloudfront:ListOriginAccessControls',
        'cloudfront:DeleteOriginAccessControl',
    ],
    manual: { first: 'the distributions that use it' },
    notFound: ['NoSuchOriginAccessControl'],
    refusals: [inUse('OriginAccessControlInUse'), ...staleVersion],
    async *list(aws) {
        const cloudfront = await aws.client('cloudfront');
        for await (const page of cloudfront.paginateListOriginAccessControls({}))
            for (const { Id: id = '', Name: title = id } of page.OriginAccessControlList?.Items ?? [])
                yield { id, name: title };
    },
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        const [{ OriginAccessControl: found, ETag: etag }, usedBy] = await Promise.all([
            cloudfront.getOriginAccessControl({ Id: id }),
            usersOf(cloudfront, origin_access_control_name, id),
        ]);
        const title = found?.OriginAccessControlConfig?.Name;
        const arn = arnAt(aws, `origin-access-control/${id}`);
        return { id, arn, name: title ?? id, state: 'ready', usedBy, detail: etag };
    },
    async look(aws, id) {
        await (await aws.client('cloudfront')).getOriginAccessControl({ Id: id });
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deleteOriginAccessControl({ Id: id, IfMatch });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/origin-access-identity.js


const origin_access_identity_name = 'cloudfront:origin-access-identity';
/**
 * CloudFront origin access identity, the older kind; it has a comment for a name. Source: CloudFront API reference
 * (DeleteCloudFrontOriginAccessIdentity).
 */
const originAccessIdentity = (0,contract/* defineResourceType */.W)({
    name: origin_access_identity_name,
    cloudFormation: 'AWS::CloudFront::CloudFrontOriginAccessIdentity',
    global: true,
    tagging: 'untaggable',
    iam: [
        'cloudfront:GetCloudFrontOriginAccessIdentity',
        'cloudfront:ListDistributions',
        'cloudfront:ListCloudFrontOriginAccessIdentities',
        'cloudfront:DeleteCloudFrontOriginAccessIdentity',
    ],
    manual: { first: 'the distributions that use it' },
    notFound: ['NoSuchCloudFrontOriginAccessIdentity'],
    refusals: [inUse('CloudFrontOriginAccessIdentityInUse'), ...staleVersion],
    async *list(aws) {
        const cloudfront = await aws.client('cloudfront');
        for await (const page of cloudfront.paginateListCloudFrontOriginAccessIdentities({}))
            for (const each of page.CloudFrontOriginAccessIdentityList?.Items ?? [])
                yield { id: each.Id ?? '', name: each.Comment || (each.Id ?? '') };
    },
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        const [{ CloudFrontOriginAccessIdentity: found, ETag: etag }, usedBy] = await Promise.all([
            cloudfront.getCloudFrontOriginAccessIdentity({ Id: id }),
            usersOf(cloudfront, origin_access_identity_name, id),
        ]);
        const comment = found?.CloudFrontOriginAccessIdentityConfig?.Comment;
        const arn = arnAt(aws, `origin-access-identity/${id}`);
        return { id, arn, name: comment || id, state: 'ready', usedBy, detail: etag };
    },
    async look(aws, id) {
        await (await aws.client('cloudfront')).getCloudFrontOriginAccessIdentity({ Id: id });
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deleteCloudFrontOriginAccessIdentity({
            Id: id,
            IfMatch,
        });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/origin-request-policy.js


const originRequestPolicy = policyType({
    kind: 'OriginRequestPolicy',
    type: {
        name: 'cloudfront:origin-request-policy',
        cloudFormation: 'AWS::CloudFront::OriginRequestPolicy',
        iam: [
            'cloudfront:ListOriginRequestPolicies',
            'cloudfront:GetOriginRequestPolicy',
            'cloudfront:DeleteOriginRequestPolicy',
        ],
    },
    async *every(cloudfront) {
        for await (const { Type, OriginRequestPolicy: policy } of everyPage(async (Marker) => (await cloudfront.listOriginRequestPolicies({ Marker })).OriginRequestPolicyList))
            yield {
                id: policy?.Id ?? '',
                name: policy?.OriginRequestPolicyConfig?.Name ?? '',
                managed: Type === 'managed',
                changed: policy?.LastModifiedTime,
            };
    },
    version: async (cloudfront, Id) => (await cloudfront.getOriginRequestPolicy({ Id })).ETag,
    remove: (cloudfront, request) => cloudfront.deleteOriginRequestPolicy(request),
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/public-key.js


/** CloudFront public key, for signed URLs. Source: CloudFront API reference (DeletePublicKey). */
const publicKey = (0,contract/* defineResourceType */.W)({
    name: 'cloudfront:public-key',
    cloudFormation: 'AWS::CloudFront::PublicKey',
    global: true,
    tagging: 'untaggable',
    iam: [
        'cloudfront:GetPublicKey',
        'cloudfront:ListKeyGroups',
        'cloudfront:ListPublicKeys',
        'cloudfront:DeletePublicKey',
    ],
    manual: { first: 'the key groups that it is in' },
    notFound: ['NoSuchPublicKey'],
    refusals: [
        inUse('PublicKeyInUse', 'key group or field-level encryption profile'),
        ...staleVersion,
    ],
    async *list(aws) {
        const cloudfront = await aws.client('cloudfront');
        for await (const page of cloudfront.paginateListPublicKeys({}))
            for (const { Id: id = '', Name: title = id } of page.PublicKeyList?.Items ?? [])
                yield { id, name: title };
    },
    async describe(aws, id) {
        const cloudfront = await aws.client('cloudfront');
        const [{ PublicKey: found, ETag: etag }, groups] = await Promise.all([
            cloudfront.getPublicKey({ Id: id }),
            keyGroups(cloudfront),
        ]);
        return {
            id,
            name: found?.PublicKeyConfig?.Name ?? id,
            createdAt: found?.CreatedTime,
            state: 'ready',
            usedBy: groups.filter(({ keys }) => keys.includes(id)).map(({ ref }) => ref),
            detail: etag,
        };
    },
    async look(aws, id) {
        await (await aws.client('cloudfront')).getPublicKey({ Id: id });
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: IfMatch }) {
        await (await aws.client('cloudfront')).deletePublicKey({ Id: id, IfMatch });
    },
});
const keyGroups = sharing(async (cloudfront) => {
    const groups = [];
    for await (const { KeyGroup: group } of everyPage(async (Marker) => (await cloudfront.listKeyGroups({ Marker })).KeyGroupList))
        groups.push({
            ref: { type: 'cloudfront:key-group', id: group?.Id ?? '' },
            keys: group?.KeyGroupConfig?.Items ?? [],
        });
    return groups;
});

;// CONCATENATED MODULE: ./build/resource-types/cloudfront/response-headers-policy.js


const responseHeadersPolicy = policyType({
    kind: 'ResponseHeadersPolicy',
    type: {
        name: 'cloudfront:response-headers-policy',
        cloudFormation: 'AWS::CloudFront::ResponseHeadersPolicy',
        iam: [
            'cloudfront:ListResponseHeadersPolicies',
            'cloudfront:GetResponseHeadersPolicy',
            'cloudfront:DeleteResponseHeadersPolicy',
        ],
    },
    async *every(cloudfront) {
        for await (const { Type, ResponseHeadersPolicy: policy } of everyPage(async (Marker) => (await cloudfront.listResponseHeadersPolicies({ Marker })).ResponseHeadersPolicyList))
            yield {
                id: policy?.Id ?? '',
                name: policy?.ResponseHeadersPolicyConfig?.Name ?? '',
                managed: Type === 'managed',
                changed: policy?.LastModifiedTime,
            };
    },
    version: async (cloudfront, Id) => (await cloudfront.getResponseHeadersPolicy({ Id })).ETag,
    remove: (cloudfront, request) => cloudfront.deleteResponseHeadersPolicy(request),
});

;// CONCATENATED MODULE: ./build/resource-types/cloudtrail/plain.js






/**
 * CloudTrail trail: deleting it ends its logging, so that its bucket is not filled again. Source: CloudTrail API
 * reference (GetTrail, DeleteTrail: in its home region; an organization's only by the account that made it).
 */
const trail = plain({
    name: 'cloudtrail:trail',
    cloudFormation: 'AWS::CloudTrail::Trail',
    arn: 'cloudtrail:trail/{id}',
    iam: ['cloudtrail:GetTrail', 'cloudtrail:ListTags', 'cloudtrail:DeleteTrail'],
    client: 'cloudtrail',
    notFound: ['TrailNotFoundException', 'CloudTrailARNInvalidException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 300,
            remedy: 'Another change of this trail is under way: run again.',
        },
        {
            code: 'InvalidHomeRegionException',
            patience: 0,
            remedy: 'Name the region in which the trail was created under `regions` in the profile.',
        },
    ],
    describe: async (cloudTrail, Name, aws) => {
        const { Trail: found } = await cloudTrail.getTrail({ Name });
        const organization = (0,aws_arn/* parseArn */.L)(found?.TrailARN ?? '')?.account !== aws.account;
        return (found && {
            arn: found.TrailARN,
            managedBy: organization ? 'the organization' : undefined,
            refers: [
                ...bucketRef(found.S3BucketName),
                ...targetRef(aws, found.SnsTopicARN),
                ...targetRef(aws, found.CloudWatchLogsLogGroupArn),
                ...roleRef(aws, found.CloudWatchLogsRoleArn),
                ...targetRef(aws, found.KmsKeyId),
            ],
            note: 'what it delivered last may reach its bucket minutes after',
        });
    },
    tags: async (cloudTrail, arn) => {
        const tags = {};
        for await (const page of cloudTrail.paginateListTags({ ResourceIdList: [arn] }))
            for (const { TagsList } of page.ResourceTagList ?? [])
                Object.assign(tags, tagsOf(TagsList));
        return tags;
    },
    remove: (cloudTrail, Name) => cloudTrail.deleteTrail({ Name }),
});

;// CONCATENATED MODULE: ./build/resource-types/cloudwatch/alarm-rule.js
/**
 * Names of the alarms in a composite alarm's rule: `ALARM("a b") AND NOT OK(arn:…:alarm:c)`, `AT_LEAST(2, ALARM, (d, e))`.
 * Only the innermost parentheses hold names. Source: CloudWatch API reference, PutCompositeAlarm (AlarmRule).
 */
function alarmsIn(rule) {
    const names = new Set();
    for (const [, inside = ''] of (rule ?? '').matchAll(/\(((?:"[^"]*"|[^()"])*)\)/g))
        for (const [, quoted, plain = ''] of inside.matchAll(/"([^"]*)"|([^\s",][^",]*)/g))
            names.add(alarmName((quoted ?? plain).trim()));
    return [...names];
}
/** Both names and ARNs are taken wherever an alarm is named. */
function alarmName(nameOrArn) {
    return /^arn:[^:]+:cloudwatch:[^:]*:[^:]*:alarm:(.+)$/s.exec(nameOrArn)?.[1] ?? nameOrArn;
}

;// CONCATENATED MODULE: ./build/resource-types/cloudwatch/alarm-circle.js

/** Names of the alarms that a composite alarm is made of or silenced by; none for the other kinds. */
function dependsOn({ AlarmRule, ActionsSuppressor }) {
    return [...alarmsIn(AlarmRule), ...(ActionsSuppressor ? [alarmName(ActionsSuppressor)] : [])];
}
/** Whether what a composite alarm depends on depends on it in turn: then none of them can be deleted. */
async function leadsBack(cloudwatch, start) {
    const seen = new Set();
    let next = dependsOn(start);
    while (next.length > 0) {
        for (const name of next)
            seen.add(name);
        const answers = [];
        // At most a hundred names a request, and fifty answers unless more are asked for: DescribeAlarms.
        for (let at = 0; at < next.length; at += 100) {
            const AlarmNames = next.slice(at, at + 100);
            const page = await cloudwatch.describeAlarms({
                AlarmNames,
                AlarmTypes: ['CompositeAlarm'],
                MaxRecords: 100,
            });
            answers.push(...(page.CompositeAlarms ?? []));
        }
        const names = answers.flatMap(dependsOn);
        if (names.includes(start.AlarmName ?? ''))
            return true;
        next = [...new Set(names)].filter((name) => !seen.has(name));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/resource-types/cloudwatch/alarm.js




/**
 * CloudWatch alarm: metric, composite or log. A composite alarm goes before those that its rule names; where they name
 * each other, the rule is first set to FALSE, as AWS advises. Sources: CloudWatch API reference (DeleteAlarms: at most
 * one composite alarm at once; DescribeAlarms, PutCompositeAlarm); cloud-custodian#7763 for the error.
 */
const alarm = (0,contract/* defineResourceType */.W)({
    name: 'cloudwatch:alarm',
    cloudFormation: 'AWS::CloudWatch::Alarm',
    aliases: ['AWS::CloudWatch::CompositeAlarm'],
    arn: 'cloudwatch:alarm:{id+}',
    tagging: 'swept',
    iam: [
        'cloudwatch:DescribeAlarms',
        'cloudwatch:ListTagsForResource',
        'cloudwatch:PutCompositeAlarm',
        'cloudwatch:DeleteAlarms',
    ],
    manual: { first: 'the composite alarms that depend on it' },
    notFound: ['ResourceNotFoundException', 'ResourceNotFound'],
    refusals: [
        {
            code: 'ValidationError',
            text: /composite alarm\(s\) depending on/i,
            patience: 5,
            remedy: 'Delete the composite alarms that name it, or take it out of their rules (`aws cloudwatch describe-alarms --parents-of-alarm-name …` lists them), then run again.',
        },
    ],
    async describe(aws, name) {
        const cloudwatch = await aws.client('cloudwatch');
        const found = await alarmNamed(cloudwatch, name);
        if (found === undefined)
            return undefined;
        const { Tags } = await cloudwatch.listTagsForResource({ ResourceARN: found.AlarmArn });
        const isCircular = await leadsBack(cloudwatch, found);
        const actions = [found.AlarmActions, found.OKActions, found.InsufficientDataActions];
        const depends = dependsOn(found).map((id) => ({
            type: 'cloudwatch:alarm',
            id,
            ...(isCircular ? { until: 'prepared' } : {}),
        }));
        return {
            id: name,
            arn: found.AlarmArn,
            name,
            tags: tagsOf(Tags),
            state: 'ready',
            released: !isCircular,
            refers: [...depends, ...actions.flat().flatMap((arn) => targetRef(aws, arn))],
            note: found.ThresholdMetricId === undefined
                ? undefined
                : 'the anomaly detection model of its metric stays (`aws cloudwatch delete-anomaly-detector`)',
            detail: found,
        };
    },
    async look(aws, name) {
        const found = await alarmNamed(await aws.client('cloudwatch'), name);
        return found && { state: 'ready', released: dependsOn(found).length === 0 };
    },
    releases: ['early'],
    async release(aws, { id, detail: found }) {
        // Whatever is left out of an update is lost: only the rule and the suppressor are.
        await (await aws.client('cloudwatch')).putCompositeAlarm({
            AlarmName: id,
            AlarmRule: 'FALSE',
            AlarmDescription: found.AlarmDescription,
            ActionsEnabled: found.ActionsEnabled,
            AlarmActions: found.AlarmActions,
            OKActions: found.OKActions,
            InsufficientDataActions: found.InsufficientDataActions,
        });
    },
    async remove(aws, { id }) {
        await (await aws.client('cloudwatch')).deleteAlarms({ AlarmNames: [id] });
    },
});
/** Without the types, only metric alarms are told. */
async function alarmNamed(cloudwatch, name) {
    const found = await cloudwatch.describeAlarms({
        AlarmNames: [name],
        AlarmTypes: ['CompositeAlarm', 'LogAlarm', 'MetricAlarm'],
    });
    const alarms = [
        ...(found.CompositeAlarms ?? []),
        ...(found.LogAlarms ?? []),
        ...(found.MetricAlarms ?? []),
    ];
    return alarms.find(({ AlarmName }) => AlarmName === name);
}

;// CONCATENATED MODULE: ./build/resource-types/cloudwatch/dashboard.js


/**
 * CloudWatch dashboard: one for all regions, its ARN has none. Sources: CloudWatch API reference (DeleteDashboards,
 * GetDashboard, PutDashboard), CloudWatch guide (`dashboards are global`).
 */
const dashboard = (0,contract/* defineResourceType */.W)({
    name: 'cloudwatch:dashboard',
    cloudFormation: 'AWS::CloudWatch::Dashboard',
    global: true,
    arn: 'cloudwatch:dashboard/{id}',
    tagging: 'listed',
    iam: [
        'cloudwatch:ListDashboards',
        'cloudwatch:ListTagsForResource',
        'cloudwatch:GetDashboard',
        'cloudwatch:DeleteDashboards',
    ],
    // Of DeleteDashboards, ListTagsForResource, GetDashboard.
    notFound: ['ResourceNotFound', 'ResourceNotFoundException', 'DashboardNotFoundError'],
    async *list(aws) {
        const cloudwatch = await aws.client('cloudwatch');
        for await (const page of cloudwatch.paginateListDashboards({}))
            for (const { DashboardName: id } of page.DashboardEntries ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async tags(aws, id) {
        const ResourceARN = dashboard_arnOf(aws, id);
        return tagsOf((await (await aws.client('cloudwatch')).listTagsForResource({ ResourceARN })).Tags);
    },
    async describe(aws, name) {
        const cloudwatch = await aws.client('cloudwatch');
        const found = await cloudwatch.getDashboard({ DashboardName: name });
        const arn = found.DashboardArn ?? dashboard_arnOf(aws, name);
        const { Tags } = await cloudwatch.listTagsForResource({ ResourceARN: arn });
        return { id: name, arn, name, tags: tagsOf(Tags), state: 'ready', detail: undefined };
    },
    async look(aws, name) {
        await (await aws.client('cloudwatch')).getDashboard({ DashboardName: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('cloudwatch')).deleteDashboards({ DashboardNames: [id] });
    },
});
function dashboard_arnOf(aws, name) {
    return `arn:${aws.partition}:cloudwatch::${aws.account}:dashboard/${name}`;
}

;// CONCATENATED MODULE: ./build/resource-types/codebuild/builds.js
/**
 * Stops the builds of a project that still run, which deleting the project does not. Builds come newest first, and a
 * page without a running one ends the search. Source: CodeBuild API reference (ListBuildsForProject, StopBuild).
 */
async function stopBuilds(codeBuild, projectName) {
    for await (const { ids = [] } of codeBuild.paginateListBuildsForProject({ projectName })) {
        if (ids.length === 0)
            return;
        const { builds } = await codeBuild.batchGetBuilds({ ids });
        const running = (builds ?? []).filter(({ buildComplete }) => buildComplete === false);
        if (running.length === 0)
            return;
        for (const { id } of running)
            await codeBuild.stopBuild({ id });
    }
}
/** The same for batches, each of which starts builds of its own. Source: CodeBuild API reference, StopBuildBatch. */
async function stopBatches(codeBuild, projectName) {
    const running = { projectName, filter: { status: 'IN_PROGRESS' } };
    for await (const { ids } of codeBuild.paginateListBuildBatchesForProject(running))
        for (const id of ids ?? [])
            await codeBuild.stopBuildBatch({ id });
}

;// CONCATENATED MODULE: ./build/resource-types/codebuild/project.js






/**
 * CodeBuild project. Its webhook dies with it, its log group does not. Sources: CodeBuild API reference
 * (BatchGetProjects, DeleteProject), CodeBuild guide (build projects: logs in `/aws/codebuild/NAME`).
 */
const project = (0,contract/* defineResourceType */.W)({
    name: 'codebuild:project',
    cloudFormation: 'AWS::CodeBuild::Project',
    arn: 'codebuild:project/{id}',
    tagging: 'swept',
    iam: [
        'codebuild:BatchGetProjects',
        'codebuild:ListBuildsForProject',
        'codebuild:BatchGetBuilds',
        'codebuild:StopBuild',
        'codebuild:ListBuildBatchesForProject',
        'codebuild:StopBuildBatch',
        'codebuild:DeleteProject',
    ],
    manual: { first: 'the pipelines and rules that start it; its running builds are stopped' },
    notFound: ['ResourceNotFoundException'],
    async describe(aws, name) {
        const found = await projectNamed(aws, name);
        return (found && {
            id: name,
            arn: found.arn,
            name,
            tags: tagsFrom(found.tags),
            createdAt: found.created,
            state: 'ready',
            refers: references(aws, found),
            owns: [ownLogGroup(name, found)].flat(),
            detail: found,
        });
    },
    async look(aws, name) {
        return (await projectNamed(aws, name)) && { state: 'ready' };
    },
    async remove(aws, { id: name, detail }) {
        const codeBuild = await aws.client('codebuild');
        if (detail.buildBatchConfig !== undefined)
            await stopBatches(codeBuild, name);
        await stopBuilds(codeBuild, name);
        await codeBuild.deleteProject({ name });
    },
});
async function projectNamed(aws, name) {
    const { projects } = await (await aws.client('codebuild')).batchGetProjects({ names: [name] });
    return projects?.[0];
}
/** A group of another name may be shared with others: it is only something that the project uses. */
function ownLogGroup(name, { logsConfig }) {
    if (logsConfig?.cloudWatchLogs?.groupName)
        return [];
    return [{ type: 'logs:log-group', id: `/aws/codebuild/${name}`, goes: 'after' }];
}
function references(aws, { vpcConfig: vpc, logsConfig: logs, ...project }) {
    const { groupName } = logs?.cloudWatchLogs ?? {};
    const places = [
        ...[project.source, ...(project.secondarySources ?? [])].map((source) => source?.type === 'S3' ? source.location : undefined),
        ...[project.artifacts, ...(project.secondaryArtifacts ?? [])].map((artifacts) => artifacts?.type === 'S3' ? artifacts.location : undefined),
        project.cache?.type === 'S3' ? project.cache.location : undefined,
        logs?.s3Logs?.location,
    ];
    return [
        ...roleRef(aws, project.serviceRole),
        ...targetRef(aws, project.encryptionKey),
        ...places.flatMap((place) => bucketRef(place)),
        ...(groupName ? [{ type: 'logs:log-group', id: groupName }] : []),
        ...(vpc?.subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
        ...(vpc?.securityGroupIds ?? []).map((id) => ({ type: 'ec2:security-group', id })),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/codepipeline/pipeline.js





/**
 * CodePipeline pipeline. What still runs is stopped first, since a pipeline that is deleted says nothing any more of
 * its executions. Source: CodePipeline API reference (GetPipeline, StopPipelineExecution, DeletePipeline).
 */
const pipeline = plain({
    name: 'codepipeline:pipeline',
    cloudFormation: 'AWS::CodePipeline::Pipeline',
    arn: 'codepipeline:{id}',
    iam: [
        'codepipeline:GetPipeline',
        'codepipeline:ListTagsForResource',
        'codepipeline:ListPipelineExecutions',
        'codepipeline:StopPipelineExecution',
        'codepipeline:DeletePipeline',
    ],
    client: 'codepipeline',
    manual: { first: 'the rules that start it; its running executions are stopped' },
    notFound: ['PipelineNotFoundException', 'ResourceNotFoundException'],
    describe: async (codePipeline, name, aws) => {
        const { pipeline: found, metadata } = await codePipeline.getPipeline({ name });
        return found && { createdAt: metadata?.created, refers: pipeline_references(aws, found) };
    },
    tags: async (codePipeline, resourceArn) => {
        const tags = {};
        for await (const page of codePipeline.paginateListTagsForResource({ resourceArn }))
            Object.assign(tags, tagsFrom(page.tags));
        return tags;
    },
    remove: async (codePipeline, name) => {
        await stopExecutions(codePipeline, name);
        await codePipeline.deletePipeline({ name });
    },
});
/** Executions come newest first, and a page without a running one ends the search. */
async function stopExecutions(codePipeline, pipelineName) {
    for await (const page of codePipeline.paginateListPipelineExecutions({ pipelineName })) {
        const running = (page.pipelineExecutionSummaries ?? []).filter(({ status }) => status === 'InProgress');
        if (running.length === 0)
            return;
        for (const { pipelineExecutionId } of running)
            try {
                await codePipeline.stopPipelineExecution({
                    pipelineName,
                    pipelineExecutionId,
                    abandon: true,
                    reason: 'the pipeline is being deleted',
                });
            }
            catch (error) {
                // It has ended, or somebody else stops it.
                const over = ['PipelineExecutionNotStoppableException', 'DuplicatedStopRequestException'];
                if (!(0,aws_codes/* isCode */._m)(error, ...over))
                    throw error;
            }
    }
}
/** Roles, artifact stores with their keys, and what the actions start. */
function pipeline_references(aws, { roleArn, stages, ...pipeline }) {
    const stores = Object.entries(pipeline.artifactStores ?? {}).map(([region, store]) => ({
        region,
        ...store,
    }));
    const actions = (stages ?? []).flatMap((stage) => stage.actions ?? []);
    return [
        ...roleRef(aws, roleArn),
        ...[{ region: aws.region, ...pipeline.artifactStore }, ...stores].flatMap((store) => [
            ...(store.location ? [{ type: 's3:bucket', id: store.location, region: store.region }] : []),
            ...targetRef(aws, store.encryptionKey?.id),
        ]),
        ...actions.flatMap(({ configuration, ...action }) => [
            ...roleRef(aws, action.roleArn),
            ...started(action.actionTypeId?.provider, configuration).map((ref) => ({
                ...ref,
                ...(action.region && action.region !== aws.region && { region: action.region }),
            })),
        ]),
    ];
}
function started(provider = '', configuration = {}) {
    const { ProjectName: project, FunctionName: name, BucketName: bucket } = configuration;
    if (provider === 'CodeBuild' && project)
        return [{ type: 'codebuild:project', id: project }];
    if (provider === 'Lambda' && name)
        return [{ type: 'lambda:function', id: name }];
    if (provider === 'S3' && bucket)
        return [{ type: 's3:bucket', id: bucket }];
    return [];
}

;// CONCATENATED MODULE: ./build/resource-types/cognito-identity/identity-pool.js



/**
 * Cognito identity pool; it goes before the user pools that it trusts and the roles that it hands out, so that nobody
 * gets credentials from a half. Source: Cognito federated identities API reference (DescribeIdentityPool,
 * GetIdentityPoolRoles, DeleteIdentityPool).
 */
const identityPool = (0,contract/* defineResourceType */.W)({
    name: 'cognito-identity:identitypool',
    cloudFormation: 'AWS::Cognito::IdentityPool',
    arn: 'cognito-identity:identitypool/{id+}',
    tagging: 'swept',
    iam: [
        'cognito-identity:DescribeIdentityPool',
        'cognito-identity:GetIdentityPoolRoles',
        'cognito-identity:DeleteIdentityPool',
    ],
    notFound: ['ResourceNotFoundException'],
    async describe(aws, id) {
        const cognito = await aws.client('cognito-identity');
        const [pool, roles] = await Promise.all([
            cognito.describeIdentityPool({ IdentityPoolId: id }),
            optional(cognito.getIdentityPoolRoles({ IdentityPoolId: id })),
        ]);
        return {
            id,
            arn: `arn:${aws.partition}:cognito-identity:${aws.region}:${aws.account}:identitypool/${id}`,
            name: pool.IdentityPoolName ?? id,
            tags: pool.IdentityPoolTags ?? {},
            state: 'ready',
            refers: [
                ...(pool.CognitoIdentityProviders ?? []).flatMap(({ ProviderName }) => userPoolAt(ProviderName)),
                ...(roles === undefined ? [] : rolesIn(roles)).flatMap((arn) => roleRef(aws, arn)),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('cognito-identity')).describeIdentityPool({ IdentityPoolId: id });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('cognito-identity')).deleteIdentityPool({ IdentityPoolId: id });
    },
});
/** The user pool in `cognito-idp.REGION.amazonaws.com/POOL`. */
function userPoolAt(provider) {
    const [, region, id] = /^cognito-idp\.([^.]+)\.[^/]+\/(.+)$/.exec(provider ?? '') ?? [];
    return region && id ? [{ type: 'cognito-idp:userpool', id, region }] : [];
}
/** The roles for signed-in users and guests, and those that rules choose. */
function rolesIn({ Roles: roles, RoleMappings: mappings }) {
    const rules = Object.values(mappings ?? {}).flatMap((each) => each.RulesConfiguration?.Rules ?? []);
    return [...Object.values(roles ?? {}), ...rules.map((rule) => rule.RoleARN)];
}

;// CONCATENATED MODULE: ./build/resource-types/cognito-idp/log-destinations.js

/**
 * Where a user pool sends its logs. Cognito names no log group itself: it is whichever the configuration names (Cognito
 * guide, `Exporting user pool logs`). One whose name has the pool's id is left behind by this pool; any other may serve
 * several pools, and only goes after this one.
 */
function logDestinationsOf(aws, pool, configurations) {
    const refs = configurations.flatMap((each) => [
        ...groupAt(aws, each.CloudWatchLogsConfiguration?.LogGroupArn),
        ...log_destinations_refTo('s3:bucket', (0,aws_arn/* parseArn */.L)(each.S3Configuration?.BucketArn ?? '')?.resource),
        ...log_destinations_refTo('firehose:deliverystream', (0,aws_arn/* parseArn */.L)(each.FirehoseConfiguration?.StreamArn ?? '')?.resource.split('/')[1]),
    ]);
    const isOwn = ({ type, id }) => type === 'logs:log-group' && names(id, pool);
    return {
        own: refs.filter(isOwn).map((ref) => ({ ...ref, goes: 'after' })),
        shared: refs.filter((ref) => !isOwn(ref)),
    };
}
/** Whether the pool's id is in the name as a whole: `eu-west-1_AbC` is not in `eu-west-1_AbCd`. */
function names(group, pool) {
    return group.split(/[^\w-]+/).includes(pool);
}
function groupAt(aws, arn) {
    const { account, region, resource } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const id = resource?.replace(/^log-group:/, '').replace(/:\*$/, '');
    return account === aws.account && region === aws.region ? log_destinations_refTo('logs:log-group', id) : [];
}
function log_destinations_refTo(type, id) {
    return id ? [{ type, id }] : [];
}

;// CONCATENATED MODULE: ./build/resource-types/cognito-idp/user-pool.js





/**
 * Cognito user pool; its app clients, users, groups and identity providers die with it. Sources: Cognito user pools API
 * reference (DeleteUserPool, UpdateUserPool), Cognito guide (`Deletion protection`, `Exporting user pool logs`).
 */
const userPool = (0,contract/* defineResourceType */.W)({
    name: 'cognito-idp:userpool',
    cloudFormation: 'AWS::Cognito::UserPool',
    arn: 'cognito-idp:userpool/{id}',
    tagging: 'swept',
    iam: [
        'cognito-idp:DescribeUserPool',
        'cognito-idp:ListUserPoolClients',
        'cognito-idp:GetLogDeliveryConfiguration',
        'cognito-idp:DeleteUserPool',
    ],
    unprotectIam: ['cognito-idp:UpdateUserPool'],
    manual: { first: 'its domains', protection: 'deletion protection' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidParameterException',
            text: /domain configured/i,
            patience: 60,
            remedy: 'Delete the domain of the user pool, then run again.',
        },
        {
            code: 'InvalidParameterException',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add cognito-idp:userpool to remove-protection in the profile.',
        },
        {
            code: 'InvalidParameterException',
            text: /replica/i,
            patience: 0,
            remedy: 'Make its replicas in other regions INACTIVE and delete them, then run again.',
        },
        {
            code: 'UserImportInProgressException',
            patience: 600,
            remedy: 'Wait for the import of users to end, or stop it, then run again.',
        },
    ],
    async describe(aws, id) {
        const cognito = await aws.client('cognito-idp');
        const [{ UserPool: pool }, delivery, clients] = await Promise.all([
            cognito.describeUserPool({ UserPoolId: id }),
            optional(cognito.getLogDeliveryConfiguration({ UserPoolId: id })),
            clientsOf(aws, id),
        ]);
        if (pool === undefined)
            return undefined;
        const logs = logDestinationsOf(aws, id, delivery?.LogDeliveryConfiguration?.LogConfigurations ?? []);
        return {
            id,
            arn: pool.Arn,
            name: pool.Name ?? id,
            tags: pool.UserPoolTags ?? {},
            createdAt: pool.CreationDate,
            state: 'ready',
            protection: pool.DeletionProtection === 'ACTIVE' ? 'deletion protection' : undefined,
            refers: [
                ...triggersOf(pool),
                ...roleRef(aws, pool.SmsConfiguration?.SnsCallerArn),
                ...logs.shared,
            ],
            owns: [
                ...clients,
                // A pool may have a prefix and a domain of its own at once.
                ...[pool.Domain, pool.CustomDomain].flatMap((domain) => domain ? [{ type: 'cognito-idp:userpooldomain', id: domain, goes: 'before' }] : []),
                ...logs.own,
            ],
            detail: pool,
        };
    },
    async look(aws, id) {
        await (await aws.client('cognito-idp')).describeUserPool({ UserPoolId: id });
        return { state: 'ready' };
    },
    async unprotect(aws, { id, detail: pool }) {
        // What is left out is reset, the labels too, which must stay; and what has to be verified before an update must be
        // verified automatically (https://github.com/ekristen/aws-nuke/issues/477). System tags cannot be set.
        const tags = Object.entries(pool.UserPoolTags ?? {}).filter(([key]) => !key.startsWith('aws:'));
        await (await aws.client('cognito-idp')).updateUserPool({
            UserPoolId: id,
            DeletionProtection: 'INACTIVE',
            UserPoolTags: Object.fromEntries(tags),
            AutoVerifiedAttributes: pool.AutoVerifiedAttributes,
            UserAttributeUpdateSettings: pool.UserAttributeUpdateSettings,
            SmsConfiguration: pool.SmsConfiguration,
        });
    },
    async remove(aws, { id }) {
        await (await aws.client('cognito-idp')).deleteUserPool({ UserPoolId: id });
    },
});
async function clientsOf(aws, pool) {
    const cognito = await aws.client('cognito-idp');
    const clients = [];
    const ask = { UserPoolId: pool, MaxResults: 60 };
    for await (const page of cognito.paginateListUserPoolClients(ask))
        for (const { ClientId: client } of page.UserPoolClients ?? [])
            clients.push({ type: 'cognito-idp:userpoolclient', id: `${pool}/${client}`, goes: 'with' });
    return clients;
}
/** The Lambda functions that it calls; some triggers are an ARN, others have it among their fields. */
function triggersOf({ LambdaConfig: triggers = {} }) {
    return Object.values(triggers).flatMap((trigger) => {
        const arn = typeof trigger === 'string' ? trigger : trigger?.LambdaArn;
        const { service, region, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
        const id = resource.split(':')[1];
        return service === 'lambda' && region && id ? [{ type: 'lambda:function', id, region }] : [];
    });
}

;// CONCATENATED MODULE: ./build/resource-types/cognito-idp/user-pool-client.js

/**
 * App client of a user pool, with which it dies. Its id is `POOL/CLIENT`. One in a pool that stays is found by a name
 * pattern only. Source: Cognito user pools API reference (DescribeUserPoolClient, DeleteUserPoolClient).
 */
const userPoolClient = (0,contract/* defineResourceType */.W)({
    name: 'cognito-idp:userpoolclient',
    cloudFormation: 'AWS::Cognito::UserPoolClient',
    tagging: 'untaggable',
    iam: [
        'cognito-idp:DescribeUserPoolClient',
        'cognito-idp:ListUserPools',
        'cognito-idp:ListUserPoolClients',
        'cognito-idp:DeleteUserPoolClient',
    ],
    notFound: ['ResourceNotFoundException'],
    async *list(aws) {
        const cognito = await aws.client('cognito-idp');
        for await (const pools of cognito.paginateListUserPools({ MaxResults: 60 }))
            for (const { Id: pool } of pools.UserPools ?? []) {
                const ask = { UserPoolId: pool, MaxResults: 60 };
                for await (const clients of cognito.paginateListUserPoolClients(ask))
                    for (const { ClientId: client = '', ClientName: name = client, } of clients.UserPoolClients ?? [])
                        yield { id: `${pool}/${client}`, name };
            }
    },
    async describe(aws, id) {
        const { UserPoolClient: client } = await user_pool_client_read(aws, id);
        return {
            id,
            name: client?.ClientName ?? id,
            createdAt: client?.CreationDate,
            state: 'ready',
            detail: undefined,
        };
    },
    async look(aws, id) {
        await user_pool_client_read(aws, id);
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('cognito-idp')).deleteUserPoolClient(user_pool_client_partsOf(id));
    },
});
async function user_pool_client_read(aws, id) {
    return (await aws.client('cognito-idp')).describeUserPoolClient(user_pool_client_partsOf(id));
}
function user_pool_client_partsOf(id) {
    const [UserPoolId, ClientId] = id.split('/');
    return { UserPoolId, ClientId };
}

;// CONCATENATED MODULE: ./build/resource-types/cognito-idp/user-pool-domain.js


/**
 * Domain of a user pool: a prefix of Cognito's own, or a custom one, which is a CloudFront distribution of AWS's.
 * Source: Cognito user pools API reference (DescribeUserPoolDomain, DeleteUserPoolDomain).
 */
const userPoolDomain = (0,contract/* defineResourceType */.W)({
    name: 'cognito-idp:userpooldomain',
    cloudFormation: 'AWS::Cognito::UserPoolDomain',
    tagging: 'untaggable',
    iam: ['cognito-idp:DescribeUserPoolDomain', 'cognito-idp:DeleteUserPoolDomain'],
    minutes: 1,
    notFound: ['ResourceNotFoundException'],
    async describe(aws, domain) {
        const found = await user_pool_domain_read(aws, domain);
        if (found === undefined)
            return undefined;
        const { CustomDomainConfig: custom } = found;
        return {
            id: domain,
            name: domain,
            ...user_pool_domain_look(found),
            refers: targetRef(aws, custom?.CertificateArn),
            note: custom?.CertificateArn
                ? `AWS may keep its certificate ${custom.CertificateArn} in use for some 20 minutes`
                : undefined,
            detail: found,
        };
    },
    async look(aws, domain) {
        const found = await user_pool_domain_read(aws, domain);
        return found && user_pool_domain_look(found);
    },
    async remove(aws, { id, detail: { UserPoolId } }) {
        await (await aws.client('cognito-idp')).deleteUserPoolDomain({ Domain: id, UserPoolId });
    },
});
/** For a domain that does not exist the description is there, and empty. */
async function user_pool_domain_read(aws, Domain) {
    const cognito = await aws.client('cognito-idp');
    const { DomainDescription: found } = await cognito.describeUserPoolDomain({ Domain });
    return found?.UserPoolId === undefined ? undefined : found;
}
/** CREATING is no reason to wait: without its DNS record a custom domain never becomes ACTIVE. */
function user_pool_domain_look({ Status: status }) {
    if (status === 'DELETING')
        return { state: 'deleting', reason: 'AWS takes the domain down' };
    if (status === 'UPDATING')
        return { state: 'busy', reason: 'the domain is UPDATING' };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/kms/key-ref.js

/**
 * What encrypts it, told as a key's id, its ARN or an alias: it goes before that key. AWS's own keys, and those of other
 * accounts, are nothing to wait for.
 */
function keyRef(aws, key) {
    const arn = (0,aws_arn/* parseArn */.L)(key ?? '');
    if (arn !== undefined && (arn.service !== 'kms' || arn.account !== aws.account))
        return [];
    const id = (arn?.resource ?? key ?? '').replace(/^key\//, '');
    if (id === '' || id.startsWith('alias/aws/'))
        return [];
    const elsewhere = arn !== undefined && arn.region !== aws.region;
    return [
        {
            type: id.startsWith('alias/') ? 'kms:alias' : 'kms:key',
            id,
            ...(elsewhere && { region: arn.region }),
        },
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/rds/backup.js

/** What is written until then is in no backup of an earlier run. */
const begun = Date.now() - process.uptime() * 1000;
/**
 * With a tag of its own, a snapshot is not given its database's, labels included, whatever CopyTagsToSnapshot says.
 * Source: RDS guide (tagging, copying tags to snapshots).
 */
const backup_backupTags = (id) => [{ Key: 'workshop-cleanup:backup-of', Value: id }];
/** The state it must be in: RDS makes snapshots only of what is `available`. */
async function backUpInstance(aws, id, name, since) {
    const rds = await aws.client('rds');
    const made = await snapshotsOf(aws, { DBInstanceIdentifier: id });
    return latest(made, name, since, async (DBSnapshotIdentifier) => {
        await rds.createDBSnapshot({
            DBInstanceIdentifier: id,
            DBSnapshotIdentifier,
            Tags: backup_backupTags(id),
        });
    });
}
/** Manual snapshots of one instance, or of all. */
async function snapshotsOf(aws, of = {}) {
    const rds = await aws.client('rds');
    const made = [];
    for await (const page of rds.paginateDescribeDBSnapshots({ ...of, SnapshotType: 'manual' }))
        for (const each of page.DBSnapshots ?? [])
            made.push({ ...each, id: each.DBSnapshotIdentifier });
    return made;
}
/** Manual snapshots of one cluster, or of all. */
async function clusterSnapshotsOf(aws, of = {}) {
    const rds = await aws.client('rds');
    const made = [];
    const asked = { ...of, SnapshotType: 'manual' };
    for await (const page of rds.paginateDescribeDBClusterSnapshots(asked))
        for (const each of page.DBClusterSnapshots ?? [])
            made.push({ ...each, id: each.DBClusterSnapshotIdentifier });
    return made;
}
/** For whichever of its members asks, one backup: its name goes by the age of the cluster, not of a member. */
async function backUpCluster(aws, id, name) {
    const rds = await aws.client('rds');
    const made = await clusterSnapshotsOf(aws, { DBClusterIdentifier: id });
    const { DBClusters } = await rds.describeDBClusters({ DBClusterIdentifier: id });
    const since = DBClusters?.[0]?.ClusterCreateTime;
    return latest(made, name, since, async (DBClusterSnapshotIdentifier) => {
        const Tags = backup_backupTags(id);
        await rds.createDBClusterSnapshot({
            DBClusterIdentifier: id,
            DBClusterSnapshotIdentifier,
            Tags,
        });
    });
}
/** The one of this action's own, by its name, that is encrypted under a key. */
function ownUnder(made, key) {
    return made.find((each) => isOwnBackup(each.id) && each.KmsKeyId === key)?.id;
}
/** As the run names them (`change.ts`). */
function isOwnBackup(name = '') {
    return name.startsWith('workshop-cleanup-');
}
/** The snapshot that this run made of this database, else a new one; others are of another run or another database. */
async function latest(made, name, since, create) {
    const id = `${clean(name)}-${stampOf(since)}`;
    const mine = made.find((each) => each.id === id);
    if (mine?.Status === 'failed')
        throw new Error(`the snapshot ${id} failed: see its events in RDS, then delete it`);
    if (mine === undefined)
        await create(id).catch(unlessBeingMade);
    return { name: id, done: mine?.Status === 'available' };
}
/**
 * Names a backup after the run, or after what it is of where that is younger. AWS's own times are of another clock, and
 * that of a runner may be minutes off.
 */
function stampOf(since, from = begun) {
    const at = new Date(Math.max(since?.getTime() ?? 0, from));
    return at.toISOString().replace(/\D/g, '').slice(0, 14);
}
/** Another member of the same cluster was faster. */
function unlessBeingMade(error) {
    const codes = ['DBSnapshotAlreadyExists', 'DBClusterSnapshotAlreadyExists'];
    if (!(0,aws_codes/* isCode */._m)(error, ...codes, 'ClusterSnapshotAlreadyExists'))
        throw error;
}
/** Letters, digits and single hyphens, at most 255. Source: RDS API reference (CreateDBSnapshot). */
function clean(name) {
    const words = name.toLowerCase().split(/[^a-z0-9]+/);
    return words
        .filter((word) => word !== '')
        .join('-')
        .slice(0, 230);
}

;// CONCATENATED MODULE: ./build/resource-types/dynamodb/table.js





/**
 * DynamoDB table. Sources: DynamoDB API reference (DeleteTable, UpdateTable, CreateBackup), `Global tables`:
 * a table with replicas is deleted replica by replica, and each replica has its own deletion protection.
 */
const table = (0,contract/* defineResourceType */.W)({
    name: 'dynamodb:table',
    cloudFormation: 'AWS::DynamoDB::Table',
    arn: 'dynamodb:table/{id}',
    tagging: 'swept',
    iam: [
        'dynamodb:DescribeTable',
        'dynamodb:ListTagsOfResource',
        'dynamodb:ListBackups',
        'dynamodb:DescribeBackup',
        'dynamodb:DeleteTable',
    ],
    backupIam: ['dynamodb:CreateBackup'],
    unprotectIam: ['dynamodb:UpdateTable'],
    minutes: 1,
    manual: {
        first: 'its replicas in other regions, and what reads its stream',
        protection: 'deletion protection',
    },
    notFound: ['ResourceNotFoundException', 'TableNotFoundException'],
    refusals: [
        {
            // CREATING, UPDATING, or an import, export, backup or index in progress, which may take a quarter of an hour.
            code: 'ResourceInUseException',
            patience: 1200,
            remedy: 'Wait until the table is ACTIVE and its indexes are built, then run again.',
        },
        {
            // At most 500 table operations at once per account: AWS's word for 'later', not a quota to raise.
            code: 'LimitExceededException',
            patience: 600,
            remedy: 'Run again when fewer tables are being created or deleted in this account.',
        },
        {
            code: 'ValidationException',
            text: /deletion protection|protected against deletion/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add dynamodb:table to remove-protection in the profile.',
        },
        {
            code: 'ValidationException',
            text: /replica/i,
            patience: 0,
            remedy: 'Remove the replica table first. AWS refuses to delete a source table for 24 hours after a replica was added.',
        },
    ],
    async describe(aws, name) {
        const dynamodb = await aws.client('dynamodb');
        const found = (await dynamodb.describeTable({ TableName: name })).Table;
        if (found === undefined)
            return undefined;
        const tags = {};
        let NextToken;
        do {
            const page = await dynamodb.listTagsOfResource({ ResourceArn: found.TableArn, NextToken });
            Object.assign(tags, tagsOf(page.Tags));
            NextToken = page.NextToken;
        } while (NextToken !== undefined);
        return {
            id: name,
            arn: found.TableArn,
            name,
            tags,
            createdAt: found.CreationDateTime,
            ...table_look(found),
            refers: keyRef(aws, found.SSEDescription?.KMSMasterKeyArn),
            owns: await laterReplicas(aws, found),
            protection: found.DeletionProtectionEnabled ? 'deletion protection' : undefined,
            detail: found,
        };
    },
    async look(aws, name) {
        const dynamodb = await aws.client('dynamodb');
        const found = (await dynamodb.describeTable({ TableName: name })).Table;
        return found && table_look(found);
    },
    async unprotect(aws, { id }) {
        const dynamodb = await aws.client('dynamodb');
        await dynamodb.updateTable({ TableName: id, DeletionProtectionEnabled: false });
    },
    /** At most 255 characters. One of an earlier run, or of an earlier table of that name, does not count. */
    async backup(aws, { id, createdAt }, name) {
        const dynamodb = await aws.client('dynamodb');
        const BackupName = `${name.slice(0, 240)}-${stampOf(createdAt)}`;
        const made = await ownBackups(aws, { TableName: id });
        let backup = made.find((each) => each.BackupName === BackupName);
        backup ??= (await dynamodb.createBackup({ TableName: id, BackupName })).BackupDetails;
        return { name: backup?.BackupArn ?? name, done: backup?.BackupStatus === 'AVAILABLE' };
    },
    async backupUnder(aws, key) {
        const dynamodb = await aws.client('dynamodb');
        for (const { BackupArn, BackupName } of await ownBackups(aws)) {
            const { BackupDescription } = await dynamodb.describeBackup({ BackupArn });
            const { SSEDescription } = BackupDescription?.SourceTableFeatureDetails ?? {};
            if (SSEDescription?.KMSMasterKeyArn === key)
                return BackupName;
        }
        return undefined;
    },
    async remove(aws, { id }) {
        // With point-in-time recovery on, AWS keeps a system backup for 35 days that nobody can delete.
        await (await aws.client('dynamodb')).deleteTable({ TableName: id });
    },
});
/**
 * Replicas are peers that carry tags of their own; each is deleted in its own region. AWS refuses one that was the source
 * of others in the last 24 hours as long as these are there: what was made later goes first. One whose age cannot be
 * asked counts as later.
 */
async function laterReplicas(aws, found) {
    const { TableName: id = '', CreationDateTime: made, Replicas = [] } = found;
    const regions = Replicas.flatMap(({ RegionName }) => RegionName ?? []);
    const later = await (0,parallel/* mapLimit */.s)(regions, 4, async (region) => {
        if (region === aws.region)
            return [];
        const at = await bornIn(aws, region, id);
        if (at !== undefined && made !== undefined && at <= made)
            return [];
        return [{ type: 'dynamodb:table', id, region, goes: 'before' }];
    });
    return later.flat();
}
/** On-demand backups by this action's name, of one table or of all. */
async function ownBackups(aws, of = {}) {
    const dynamodb = await aws.client('dynamodb');
    const own = [];
    let from;
    do {
        const page = await dynamodb.listBackups({
            ...of,
            BackupType: 'USER',
            ExclusiveStartBackupArn: from,
        });
        own.push(...(page.BackupSummaries ?? []).filter((each) => isOwnBackup(each.BackupName)));
        from = page.LastEvaluatedBackupArn;
    } while (from !== undefined);
    return own;
}
async function bornIn(aws, region, TableName) {
    try {
        const dynamodb = await aws.client('dynamodb', region);
        return (await dynamodb.describeTable({ TableName })).Table?.CreationDateTime;
    }
    catch {
        return undefined;
    }
}
/** States: DynamoDB API reference, TableDescription. */
function table_look({ TableStatus: status, Replicas: replicas }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    if (status !== 'ACTIVE' &&
        status !== 'INACCESSIBLE_ENCRYPTION_CREDENTIALS' &&
        status !== 'ARCHIVED')
        return { state: 'busy', reason: `the table is ${status}` };
    const changing = replicas?.find((each) => each.ReplicaStatus?.endsWith('ING'));
    if (changing !== undefined)
        return {
            state: 'busy',
            reason: `its replica in ${changing.RegionName} is ${changing.ReplicaStatus}`,
        };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/named.js
/** Kinds whose ARNs have no account. Source: service authorization reference, resource types defined by Amazon EC2. */
const withoutAccount = ['image', 'snapshot'];
/** What EC2 leaves out of its descriptions: the ARN, and the name that the console shows, which is a tag. */
function named_named({ partition, region, account }, kind, id, tags) {
    const owner = withoutAccount.includes(kind) ? '' : account;
    const arn = `arn:${partition}:ec2:${region}:${owner}:${kind}/${id}`;
    return { id, arn, name: tags['Name'] || id, tags };
}
/** The service that runs it for this account (`eks.amazonaws.com`); it refuses changes by anybody else. */
function operatorOf(operator) {
    return operator?.Managed ? (operator.Principal ?? 'another AWS service') : undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/pages.js
/** All items of all pages of a listing. */
async function allOf(pages, items) {
    const all = [];
    for await (const page of pages)
        all.push(...(items(page) ?? []));
    return all;
}
/** EC2's way to ask for what has one of these values: at most 200 of them (EC2 API reference, Filter). */
function having(name, ...values) {
    return { Filters: [{ Name: name, Values: [...values] }] };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpn-users.js



/** The VPN connections that lead to a gateway; AWS refuses to delete it as long as there are any. */
async function connectionsOn(aws, filter, gateway) {
    const ec2 = await aws.client('ec2');
    const answer = await optional(ec2.describeVpnConnections(having(filter, gateway)));
    return (answer?.VpnConnections ?? []).flatMap(({ VpnConnectionId: id = '', State, Tags }) => State === 'deleted'
        ? []
        : [{ type: 'ec2:vpn-connection', id, name: tagsOf(Tags)['Name'] || id }]);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/customer-gateway.js




/** Customer gateway: goes after its VPN connections. Source: EC2 API reference (DeleteCustomerGateway). */
const customerGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:customer-gateway',
    cloudFormation: 'AWS::EC2::CustomerGateway',
    arn: 'ec2:customer-gateway/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeCustomerGateways', 'ec2:DescribeVpnConnections', 'ec2:DeleteCustomerGateway'],
    manual: { first: 'its VPN connections', gone: 'state `deleted`' },
    notFound: ['InvalidCustomerGatewayID.NotFound'],
    refusals: [
        {
            code: 'IncorrectState',
            patience: 300,
            remedy: 'Delete the VPN connections that use the customer gateway, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await gatewayWith(aws, id);
        return (found && {
            ...named_named(aws, 'customer-gateway', id, tagsOf(found.Tags)),
            ...customer_gateway_look(found),
            usedBy: await connectionsOn(aws, 'customer-gateway-id', id),
            detail: undefined,
        });
    },
    async look(aws, id) {
        const found = await gatewayWith(aws, id);
        return found && customer_gateway_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteCustomerGateway({ CustomerGatewayId: id });
    },
});
async function gatewayWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeCustomerGateways({ CustomerGatewayIds: [id] });
    const found = answer.CustomerGateways?.[0];
    return found?.State === 'deleted' ? undefined : found;
}
function customer_gateway_look({ State: state }) {
    if (state === 'deleting')
        return { state: 'deleting' };
    return { state: state === 'pending' ? 'busy' : 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/dhcp-options.js




/**
 * DHCP options set: goes after the VPCs that use it; one that stays keeps it. Sources: EC2 API reference
 * (DeleteDhcpOptions), VPC guide (DHCP option sets).
 */
const dhcpOptions = (0,contract/* defineResourceType */.W)({
    name: 'ec2:dhcp-options',
    cloudFormation: 'AWS::EC2::DHCPOptions',
    arn: 'ec2:dhcp-options/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeDhcpOptions', 'ec2:DescribeVpcs', 'ec2:DeleteDhcpOptions'],
    manual: { first: 'the VPCs that use it' },
    // The EC2 API reference (error codes) spells it both ways.
    notFound: ['InvalidDhcpOptionID.NotFound', 'InvalidDhcpOptionsID.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            patience: 120,
            remedy: 'Give the VPCs that use it another DHCP options set, or `default`, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await optionsWith(aws, id);
        if (found === undefined)
            return undefined;
        const ec2 = await aws.client('ec2');
        const vpcs = await allOf(ec2.paginateDescribeVpcs(having('dhcp-options-id', id)), (page) => page.Vpcs);
        return {
            ...named_named(aws, 'dhcp-options', id, tagsOf(found.Tags)),
            state: 'ready',
            usedBy: vpcs.map(({ VpcId: vpc = '', Tags }) => ({
                type: 'ec2:vpc',
                id: vpc,
                name: tagsOf(Tags)['Name'] || vpc,
            })),
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await optionsWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteDhcpOptions({ DhcpOptionsId: id });
    },
});
async function optionsWith(aws, id) {
    const ec2 = await aws.client('ec2');
    return (await ec2.describeDhcpOptions({ DhcpOptionsIds: [id] })).DhcpOptions?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/in-vpc.js
/** The VPC that something is in or attached to, which it has to leave first. */
function inVpc({ VpcId: id }) {
    return id === undefined ? [] : [{ type: 'ec2:vpc', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/egress-only-internet-gateway.js




/**
 * Egress-only internet gateway: nothing to detach. Sources: EC2 API reference (DeleteEgressOnlyInternetGateway,
 * DescribeEgressOnlyInternetGateways).
 */
const egressOnlyInternetGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:egress-only-internet-gateway',
    cloudFormation: 'AWS::EC2::EgressOnlyInternetGateway',
    arn: 'ec2:egress-only-internet-gateway/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeEgressOnlyInternetGateways', 'ec2:DeleteEgressOnlyInternetGateway'],
    notFound: ['InvalidGatewayID.NotFound', 'InvalidEgressOnlyInternetGatewayId.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            patience: 120,
            remedy: 'See what still uses the egress-only internet gateway, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await egress_only_internet_gateway_gatewayWith(aws, id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'egress-only-internet-gateway', id, tagsOf(found.Tags)),
            state: 'ready',
            refers: (found.Attachments ?? []).flatMap(inVpc),
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await egress_only_internet_gateway_gatewayWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        const ec2 = await aws.client('ec2');
        await ec2.deleteEgressOnlyInternetGateway({ EgressOnlyInternetGatewayId: id });
    },
});
/** AWS answers with an empty list for one that is not there, or shows its attachment as `detached` for a while. */
async function egress_only_internet_gateway_gatewayWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeEgressOnlyInternetGateways({
        EgressOnlyInternetGatewayIds: [id],
    });
    return answer.EgressOnlyInternetGateways?.find((each) => each.EgressOnlyInternetGatewayId === id);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/interface-owner.js
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/**
 * AWS documents none of these texts; they are as seen in accounts. Lambda: guide, VPC networking (up to 20 minutes);
 * the others' times are what users report.
 */
const patterns = [
    {
        type: 'lambda:function',
        description: new RegExp(`^AWS Lambda VPC ENI-(.+?)(?:-${uuid})?$`),
        called: 'Lambda function',
        usually: 'within 20 minutes',
    },
    {
        type: 'elasticloadbalancing:loadbalancer',
        description: /^ELB (\S+)$/,
        called: 'load balancer',
        usually: 'within a few minutes',
    },
    {
        type: 'elasticfilesystem:file-system',
        description: /^EFS mount target for (fs-[0-9a-f]+)/,
        called: 'EFS file system',
        usually: 'within a few minutes',
    },
    {
        type: 'ec2:natgateway',
        description: /^Interface for NAT Gateway (nat-[0-9a-f]+)/,
        called: 'NAT gateway',
        usually: 'within a few minutes',
    },
    {
        type: 'ec2:vpc-endpoint',
        description: /^VPC Endpoint Interface (vpce-[0-9a-f]+)/,
        called: 'VPC endpoint',
        usually: 'within 5 minutes',
    },
    {
        type: 'ec2:transit-gateway-attachment',
        description: /^Network [Ii]nterface for Transit Gateway Attachment (tgw-attach-[0-9a-f]+)/,
        called: 'transit gateway attachment',
        usually: 'within a few minutes',
    },
    {
        type: 'elasticache:cluster',
        description: /^ElastiCache[ +](\S+)$/,
        called: 'ElastiCache cluster',
        usually: 'within a few minutes',
    },
    {
        type: 'es:domain',
        description: /^ES (\S+)$/,
        called: 'OpenSearch domain',
        usually: 'within a few minutes',
    },
    {
        type: 'eks:cluster',
        description: /^Amazon EKS (\S+)$/,
        called: 'EKS cluster',
        usually: 'within a few minutes',
    },
    {
        type: 'kafka:cluster',
        description: /Amazon MSK network interface for cluster \S+:cluster\/([^/\s]+\/[0-9a-f-]+)/,
        called: 'MSK cluster',
        usually: 'within a few minutes',
    },
    {
        type: 'sagemaker:domain',
        description: /SageMaker for Studio Domain ?\((d-[a-z0-9]+)\)/,
        called: 'SageMaker domain',
        usually: 'within an hour',
    },
    {
        type: 'sagemaker:notebook-instance',
        description: /SageMaker Notebook Instance .*?([A-Za-z0-9-]+)\]?$/i,
        called: 'SageMaker notebook',
        usually: 'within a few minutes',
    },
];
/** What services make that does not say whose it is: only the service knows. */
const unsigned = [
    {
        // It tells the proxy's name, which is not its id.
        type: 'rds:db-proxy',
        description: /^Network interface for DBProxy /,
        called: 'an RDS proxy',
    },
    {
        type: 'rds:db',
        requester: 'amazon-rds',
        description: /^RDSNetworkInterface$/,
        called: 'an RDS database',
    },
    {
        type: 'redshift:cluster',
        requester: 'amazon-redshift',
        description: /^RedshiftNetworkInterface$/,
        called: 'a Redshift cluster',
    },
    {
        type: 'ecs:task',
        requester: 'amazon-ecs',
        description: /^arn:[^:]+:ecs:[^:]*:\d*:attachment\//,
        called: 'an ECS task',
    },
    {
        // EC2 API reference, NetworkInterface: `interfaceType`.
        type: 'apigatewayv2:vpclink',
        interfaceType: 'api_gateway_managed',
        called: 'an API Gateway VPC link',
    },
];
/**
 * What an interface belongs to: an instance, what a service made it for, or, in use by who knows what, itself. Undefined
 * for a free one and for one that does not say whose it is. What it names may be gone by now.
 */
function ownerOf(found) {
    const instance = found.Attachment?.InstanceId;
    if (instance)
        return { type: 'ec2:instance', id: instance };
    const [pattern, id] = match(found);
    if (pattern !== undefined && id !== undefined)
        return { type: pattern.type, id };
    if (found.Status === 'available' || unsignedOf(found) !== undefined)
        return undefined;
    return interface_owner_self(found);
}
/** Whose it is and how long AWS usually takes, for people; undefined for one that no service manages. */
function serviceOf(found) {
    const [pattern, id] = match(found);
    if (pattern !== undefined)
        return `the interface of ${pattern.called} ${id}, which AWS gives back ${pattern.usually} of its end`;
    const kind = unsignedOf(found);
    if (kind !== undefined)
        return `the interface of ${kind.called}, which AWS gives back within a few minutes of its end`;
    if (!found.RequesterManaged)
        return undefined;
    return `an interface that ${found.RequesterId ?? 'AWS'} manages (${found.Description})`;
}
/**
 * Whether it outlives what a service made it for, so that whoever it is in waits for it. NAT gateways and endpoints are
 * gone only when their interfaces are.
 */
function lingers(found) {
    const owner = ownerOf(found);
    const ends = ['ec2:instance', 'ec2:natgateway', 'ec2:vpc-endpoint', 'ec2:network-interface'];
    return serviceOf(found) !== undefined && !ends.includes(owner?.type ?? '');
}
/** Whether nobody has it: neither attached nor made by a service. */
function isFree(found) {
    return found.Status === 'available' && serviceOf(found) === undefined;
}
/** An interface as what uses a subnet or a group. */
function interface_owner_self({ NetworkInterfaceId: id = '', Description: name }) {
    return { type: 'ec2:network-interface', id, ...(name ? { name } : {}) };
}
/**
 * All interfaces that meet a filter, such as `{ 'group-id': id }`; of several values any may fit.
 * Source: EC2 API reference, DescribeNetworkInterfaces.
 */
async function interfacesOf(aws, filter) {
    const Filters = Object.entries(filter).map(([Name, value]) => ({
        Name,
        Values: [value].flat(),
    }));
    const found = [];
    const ec2 = await aws.client('ec2');
    for await (const page of ec2.paginateDescribeNetworkInterfaces({ Filters }))
        found.push(...(page.NetworkInterfaces ?? []));
    return found;
}
/** What uses whatever these interfaces are in, each once. */
function ownersOf(interfaces) {
    const owners = interfaces.flatMap((each) => ownerOf(each) ?? (isFree(each) ? interface_owner_self(each) : []));
    return [...new Map(owners.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}
function match({ Description: text = '' }) {
    for (const pattern of patterns) {
        const id = pattern.description.exec(text)?.[1];
        if (id !== undefined)
            return [pattern, id];
    }
    return [];
}
/** The kind of thing that it was made for, where it does not say for which. */
function unsignedOf({ RequesterId, InterfaceType, Description = '' }) {
    return unsigned.find((kind) => ('interfaceType' in kind && kind.interfaceType === InterfaceType) ||
        ('requester' in kind && kind.requester === RequesterId) ||
        ('description' in kind && kind.description.test(Description)));
}
/** Whether something holds it that only its service knows. */
function isUnsigned(found) {
    return found.Status !== 'available' && ownerOf(found) === undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/elastic-ip.js




/**
 * Elastic IP address. Sources: EC2 API reference (ReleaseAddress, DescribeAddresses), EC2 guide (release an Elastic IP
 * address). AuthFailure while a NAT gateway or load balancer still holds it: reported by users of both.
 */
const elasticIp = (0,contract/* defineResourceType */.W)({
    name: 'ec2:elastic-ip',
    cloudFormation: 'AWS::EC2::EIP',
    arn: 'ec2:elastic-ip/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeAddresses', 'ec2:DescribeNetworkInterfaces', 'ec2:ReleaseAddress'],
    manual: { first: 'what it is associated with' },
    // Not InvalidAddress.NotFound, which also means a wrong border group.
    notFound: ['InvalidAllocationID.NotFound'],
    refusals: [
        {
            // Misleading: a NAT gateway or load balancer that is just going still holds it.
            code: 'AuthFailure',
            text: /do not have permission to access the .*resource/i,
            patience: 300,
            blocker: 'a service still holds the address',
            remedy: 'Delete what the address is associated with, then run again.',
        },
        {
            code: 'InvalidIPAddress.InUse',
            patience: 300,
            remedy: 'Disassociate the address or delete what uses it, then run again.',
        },
        {
            code: 'InvalidAddress.Locked',
            patience: 0,
            blocker: 'the address is locked to the account',
            remedy: 'Ask AWS Support to unlock it.',
        },
        {
            code: 'InvalidAddress.PtrSet',
            patience: 0,
            blocker: 'the address has a reverse DNS record',
            remedy: 'Reset its domain name (`aws ec2 reset-address-attribute`), then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await addressOf(aws, id);
        if (found === undefined)
            return undefined;
        const tags = tagsOf(found.Tags);
        const eni = found.NetworkInterfaceId;
        const [holder] = eni ? await interfacesOf(aws, { 'network-interface-id': eni }) : [];
        return {
            ...named_named(aws, 'elastic-ip', id, tags),
            name: tags['Name'] ? `${tags['Name']} (${found.PublicIp})` : (found.PublicIp ?? id),
            // A load balancer's interfaces hold its addresses for a while after it is gone.
            ...(holder !== undefined && lingers(holder)
                ? { state: 'busy', reason: `it is held by ${serviceOf(holder)}` }
                : { state: 'ready' }),
            managedBy: found.ServiceManaged && `the service ${found.ServiceManaged}`,
            usedBy: holder === undefined ? [] : [ownerOf(holder) ?? interface_owner_self(holder)],
            detail: found,
        };
    },
    async look(aws, id) {
        return (await addressOf(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id, detail }) {
        // Whatever it was associated with is gone by now, and the association with it: there is nothing to disassociate.
        await (await aws.client('ec2')).releaseAddress({
            AllocationId: id,
            // Without it AWS looks in the region only, not in a Local Zone.
            NetworkBorderGroup: detail.NetworkBorderGroup,
        });
    },
});
async function addressOf(aws, id) {
    const ec2 = await aws.client('ec2');
    return (await ec2.describeAddresses({ AllocationIds: [id] })).Addresses?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/backup/managed.js
/** Whether AWS Backup made this snapshot or image of EC2. Source: AWS Backup guide, tags on recovery points. */
function isBackedUp(tags) {
    return tags?.['aws:backup:source-resource'] !== undefined;
}
/**
 * What AWS Backup made of a snapshot or an image: a recovery point with the same ARN, which alone deletes it. Until that
 * is gone it stays, and by itself it is never deleted. Sources: AWS Backup guide, tags on recovery points; EC2 guide,
 * `Deregister an Amazon EC2 AMI`; openshift/installer#9964 (DeleteSnapshot: `This snapshot is managed by the AWS Backup
 * service and cannot be deleted via EC2 APIs`).
 */
function pointOf(arn) {
    return { type: 'backup:recovery-point', id: arn };
}
const managed_code = 'ManagedByBackup';
/** What `refuseManaged` throws and what EC2 says of one that does not tell by its tags (a snapshot of an AMI). */
const managedByBackup = [
    { code: managed_code },
    { code: 'InvalidParameterValue', text: /managed by the AWS Backup service/ },
].map((refusal) => ({
    ...refusal,
    // AWS Backup may take a while to delete it after its point.
    patience: 60,
    blocker: 'managed by AWS Backup',
    remedy: 'It goes with what manages it; delete its recovery point in AWS Backup.',
}));
/** Instead of a request that is known to be refused. */
function refuseManaged() {
    throw Object.assign(new Error('AWS Backup deletes it with its recovery point'), { name: managed_code });
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/image.js




/**
 * Amazon Machine Image of this account: deregistered, before its snapshots. Sources: EC2 API reference (DeregisterImage,
 * DescribeImages, DisableImageDeregistrationProtection), EC2 guide (deregistering an AMI; its snapshots stay; after
 * deregistration protection with cooldown it stays for 24 hours more).
 */
const image_image = (0,contract/* defineResourceType */.W)({
    name: 'ec2:image',
    cloudFormation: 'AWS::EC2::Image',
    arn: 'ec2:image/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeImages', 'ec2:DeregisterImage'],
    unprotectIam: ['ec2:DisableImageDeregistrationProtection'],
    manual: {
        first: 'the recovery point that it belongs to',
        protection: 'deregistration protection',
    },
    notFound: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
    refusals: [
        {
            code: 'OperationNotPermitted',
            patience: 0,
            remedy: 'After deregistration protection with cooldown, AWS keeps an AMI for 24 hours: run again when they are over.',
        },
        ...managedByBackup,
    ],
    async describe(aws, id) {
        const found = await image_read(await aws.client('ec2'), id);
        if (found === undefined)
            return undefined;
        const mine = named_named(aws, 'image', id, tagsOf(found.Tags));
        const isManaged = isBackedUp(mine.tags);
        const snapshots = (found.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId === undefined ? [] : [{ type: 'ec2:snapshot', id: Ebs.SnapshotId }]);
        return {
            ...mine,
            name: found.Name ?? id,
            createdAt: found.CreationDate === undefined ? undefined : new Date(found.CreationDate),
            ...image_look(found),
            protection: found.DeregistrationProtection?.startsWith('enabled')
                ? 'deregistration protection'
                : undefined,
            managedBy: found.OwnerId === undefined || found.OwnerId === aws.account
                ? undefined
                : `the account ${found.OwnerId}`,
            usedBy: isManaged ? [pointOf(mine.arn)] : [],
            refers: snapshots,
            owns: isManaged ? snapshots.map((each) => ({ ...each, goes: 'with' })) : [],
            note: snapshots.length === 0 || isManaged
                ? undefined
                : `its snapshots go only by labels of their own: ${snapshots.map((each) => each.id).join(', ')}`,
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await image_read(await aws.client('ec2'), id);
        return found && image_look(found);
    },
    async unprotect(aws, { id }) {
        await (await aws.client('ec2')).disableImageDeregistrationProtection({ ImageId: id });
    },
    async remove(aws, { id, tags }) {
        if (isBackedUp(tags))
            refuseManaged();
        await (await aws.client('ec2')).deregisterImage({ ImageId: id });
    },
});
/** A deregistered image may be listed a while longer, by its state or by nothing. */
async function image_read(ec2, id) {
    const answer = await ec2.describeImages({ ImageIds: [id], IncludeDisabled: true });
    const found = answer.Images?.[0];
    return found?.State === 'deregistered' ? undefined : found;
}
function image_look({ State: state }) {
    if (state === 'pending' || state === 'transient')
        return { state: 'busy', reason: `the image is ${state}` };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/instance-flags.js
/** AWS tells one attribute per call. What is shutting down is not asked: nothing protects it any more. */
async function flagsOf(ec2, { InstanceId, State: state }) {
    if (state?.Name === 'shutting-down')
        return { termination: false, stop: false };
    const [termination, stop] = await Promise.all([
        ec2.describeInstanceAttribute({ InstanceId, Attribute: 'disableApiTermination' }),
        ec2.describeInstanceAttribute({ InstanceId, Attribute: 'disableApiStop' }),
    ]);
    return {
        termination: termination.DisableApiTermination?.Value ?? false,
        stop: stop.DisableApiStop?.Value ?? false,
    };
}
function instance_flags_protectionOf({ termination, stop }) {
    const on = [
        ...(termination ? ['termination protection'] : []),
        ...(stop ? ['stop protection'] : []),
    ];
    return on.length === 0 ? undefined : on.join(' and ');
}
/** AWS takes one attribute per call. */
async function switchOff(ec2, InstanceId, flags) {
    const off = { Value: false };
    if (flags.termination)
        await ec2.modifyInstanceAttribute({ InstanceId, DisableApiTermination: off });
    if (flags.stop)
        await ec2.modifyInstanceAttribute({ InstanceId, DisableApiStop: off });
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/instance-parts.js
/**
 * What AWS refuses to delete while the instance is there. Key pair, image and launch template are not among it: AWS
 * reads them at the start only, and they may go at any time.
 */
function usesOf(found) {
    const refs = [
        ...attachedTo(found).map(({ type, id }) => ({ type, id })),
        ...[found, ...(found.NetworkInterfaces ?? [])].map((each) => ref('ec2:subnet', each.SubnetId)),
        ...[
            found.SecurityGroups,
            ...(found.NetworkInterfaces ?? []).map((each) => each.Groups),
        ].flatMap((groups) => (groups ?? []).map(({ GroupId }) => ref('ec2:security-group', GroupId))),
        ref('iam:instance-profile', found.IamInstanceProfile?.Arn?.split('/').at(-1)),
        ref('ec2:placement-group', found.Placement?.GroupName),
    ];
    const distinct = new Map(refs.map((each) => [`${each.type} ${each.id}`, each]));
    return [...distinct.values()].filter(({ id }) => id !== '');
}
/** What dies with it, what must go before it, and a note of what it leaves behind. */
function instance_parts_partsOf(found, inGroup) {
    const attached = attachedTo(found);
    const owns = attached
        .filter(({ dies }) => dies)
        .map(({ type, id }) => ({ type, id, goes: 'with' }));
    // A persistent request starts the instance anew. Those of a group are Auto Scaling's own.
    if (found.SpotInstanceRequestId && !inGroup)
        owns.push({
            type: 'ec2:spot-instances-request',
            id: found.SpotInstanceRequestId,
            goes: 'before',
        });
    const left = attached.filter(({ dies }) => !dies).map(({ id }) => id);
    const note = left.length === 0
        ? undefined
        : `not deleted on termination, goes only by labels of its own: ${left.join(', ')}`;
    return { owns, note };
}
function attachedTo(found) {
    return [
        ...(found.BlockDeviceMappings ?? []).map(({ Ebs: volume }) => ({
            ...ref('ec2:volume', volume?.VolumeId),
            dies: volume?.DeleteOnTermination ?? false,
        })),
        ...(found.NetworkInterfaces ?? []).map(({ NetworkInterfaceId: id, Attachment }) => ({
            ...ref('ec2:network-interface', id),
            dies: Attachment?.DeleteOnTermination ?? false,
        })),
    ].filter(({ id }) => id !== '');
}
function ref(type, id = '') {
    return { type, id };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/instance.js






/**
 * EC2 instance. Sources: EC2 API reference (TerminateInstances, DescribeInstances, ModifyInstanceAttribute), EC2 guide
 * (termination protection; stop protection, which refuses a termination as well; terminated instances stay listed for
 * about an hour). One instance per call: a protected one makes others of its zone stay.
 */
const instance = (0,contract/* defineResourceType */.W)({
    name: 'ec2:instance',
    cloudFormation: 'AWS::EC2::Instance',
    arn: 'ec2:instance/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeInstances',
        'ec2:DescribeInstanceAttribute',
        'autoscaling:DescribeAutoScalingInstances',
        'ec2:TerminateInstances',
    ],
    unprotectIam: ['ec2:ModifyInstanceAttribute'],
    minutes: 1,
    manual: {
        first: 'its Auto Scaling group, and its persistent spot request, which would replace it',
        protection: 'termination protection and stop protection',
        gone: 'state `terminated`',
    },
    notFound: ['InvalidInstanceID.NotFound'],
    refusals: [
        {
            // The flags are eventually consistent: one that was switched off may go on refusing for half a minute.
            code: 'OperationNotPermitted',
            text: /disableApi(Termination|Stop)/i,
            patience: 90,
            blocker: 'termination or stop protection',
            remedy: 'Switch it off, or add ec2:instance to remove-protection in the profile.',
        },
        {
            code: 'IncorrectInstanceState',
            patience: 300,
            remedy: 'See in the EC2 console which state it hangs in, then run again.',
        },
        anothersDeletion,
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = await instance_read(ec2, id);
        if (found === undefined)
            return undefined;
        const tags = tagsOf(found.Tags);
        const [flags, group] = await Promise.all([
            flagsOf(ec2, found),
            groupOf(aws, id, tags['aws:autoscaling:groupName']),
        ]);
        return {
            ...named_named(aws, 'instance', id, tags),
            // LaunchTime is that of the latest start; the primary interface is attached once and for all.
            createdAt: primary(found)?.Attachment?.AttachTime ?? found.LaunchTime,
            ...instance_look(found),
            protection: instance_flags_protectionOf(flags),
            managedBy: operatorOf(found.Operator),
            usedBy: group === undefined ? [] : [group],
            refers: usesOf(found),
            ...instance_parts_partsOf(found, group !== undefined),
            detail: flags,
        };
    },
    async look(aws, id) {
        const found = await instance_read(await aws.client('ec2'), id);
        return found && instance_look(found);
    },
    async unprotect(aws, { id, detail }) {
        await switchOff(await aws.client('ec2'), id, detail);
    },
    async remove(aws, { id }) {
        const ec2 = await aws.client('ec2');
        const { TerminatingInstances, $metadata } = await ec2.terminateInstances({ InstanceIds: [id] });
        const before = TerminatingInstances?.[0]?.PreviousState?.Name;
        const wasOver = before === 'shutting-down' || before === 'terminated';
        // After a lost answer it may have been this run's own call.
        if (wasOver && $metadata.attempts === 1)
            throw anothers();
    },
});
async function instance_read(ec2, id) {
    const { Reservations } = await ec2.describeInstances({ InstanceIds: [id] });
    const found = Reservations?.[0]?.Instances?.[0];
    return found?.State?.Name === 'terminated' ? undefined : found;
}
function primary({ NetworkInterfaces: interfaces }) {
    return interfaces?.find(({ Attachment }) => Attachment?.DeviceIndex === 0);
}
function instance_look({ State: state }) {
    return { state: state?.Name === 'shutting-down' ? 'deleting' : 'ready' };
}
/** The group that would replace it. The tag may outlive the membership, so that Auto Scaling is asked. */
async function groupOf(aws, id, tag) {
    if (tag === undefined)
        return undefined;
    const autoscaling = await aws.client('autoscaling');
    const answer = await autoscaling.describeAutoScalingInstances({ InstanceIds: [id] });
    const name = answer.AutoScalingInstances?.[0]?.AutoScalingGroupName;
    return name === undefined ? undefined : { type: 'autoscaling:autoscalinggroup', id: name };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/internet-gateway.js





/**
 * Internet gateway: detached from its VPC, which AWS refuses while that has public addresses, then deleted. Sources: EC2
 * API reference (DetachInternetGateway, DeleteInternetGateway).
 */
const internetGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:internet-gateway',
    cloudFormation: 'AWS::EC2::InternetGateway',
    arn: 'ec2:internet-gateway/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeInternetGateways', 'ec2:DetachInternetGateway', 'ec2:DeleteInternetGateway'],
    manual: { first: 'its attachment, for which the VPC must have no public addresses any more' },
    notFound: ['InvalidInternetGatewayID.NotFound'],
    refusals: [
        {
            // A NAT gateway's or load balancer's addresses are mapped for minutes after its end.
            code: 'DependencyViolation',
            patience: 900,
            remedy: 'Delete the NAT gateways, load balancers and instances with public addresses in its VPC, or take their Elastic IPs off, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await internet_gateway_gatewayWith(aws, id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'internet-gateway', id, tagsOf(found.Tags)),
            state: 'ready',
            refers: (found.Attachments ?? []).flatMap(inVpc),
            detail: (found.Attachments ?? []).flatMap(({ VpcId }) => VpcId ?? []),
        };
    },
    async look(aws, id) {
        return (await internet_gateway_gatewayWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id: InternetGatewayId, detail: vpcs }) {
        const ec2 = await aws.client('ec2');
        for (const VpcId of vpcs)
            try {
                await ec2.detachInternetGateway({ InternetGatewayId, VpcId });
            }
            catch (error) {
                if (!(0,errors/* isCode */._m)(error, 'Gateway.NotAttached'))
                    throw error;
            }
        await ec2.deleteInternetGateway({ InternetGatewayId });
    },
});
async function internet_gateway_gatewayWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const { InternetGateways } = await ec2.describeInternetGateways({ InternetGatewayIds: [id] });
    return InternetGateways?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/key-pair.js



/**
 * Key pair: AWS's half of it, which instances have copied when they started, so that it may go at any time. Source: EC2
 * API reference (DeleteKeyPair, DescribeKeyPairs).
 */
const keyPair = (0,contract/* defineResourceType */.W)({
    name: 'ec2:key-pair',
    cloudFormation: 'AWS::EC2::KeyPair',
    arn: 'ec2:key-pair/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeKeyPairs', 'ec2:DeleteKeyPair'],
    notFound: ['InvalidKeyPair.NotFound'],
    async describe(aws, id) {
        const found = await key_pair_read(await aws.client('ec2'), id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'key-pair', id, tagsOf(found.Tags)),
            name: found.KeyName ?? id,
            createdAt: found.CreateTime,
            state: 'ready',
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await key_pair_read(await aws.client('ec2'), id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteKeyPair({ KeyPairId: id });
    },
});
/** The id is compared because an emulator may not know the parameter and list all: the first is not the one asked for. */
async function key_pair_read(ec2, id) {
    const { KeyPairs } = await ec2.describeKeyPairs({ KeyPairIds: [id] });
    return KeyPairs?.find(({ KeyPairId }) => KeyPairId === id);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/launch-template.js



/** Launch template with all its versions. Source: EC2 API reference (DeleteLaunchTemplate, DescribeLaunchTemplates). */
const launchTemplate = (0,contract/* defineResourceType */.W)({
    name: 'ec2:launch-template',
    cloudFormation: 'AWS::EC2::LaunchTemplate',
    arn: 'ec2:launch-template/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeLaunchTemplates', 'ec2:DeleteLaunchTemplate'],
    manual: { first: 'the Auto Scaling groups that start instances from it' },
    notFound: [
        'InvalidLaunchTemplateId.NotFound',
        'InvalidLaunchTemplateId.NotFoundException',
        'InvalidLaunchTemplateName.NotFoundException',
    ],
    async describe(aws, id) {
        const found = await launch_template_read(await aws.client('ec2'), id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'launch-template', id, tagsOf(found.Tags)),
            name: found.LaunchTemplateName ?? id,
            createdAt: found.CreateTime,
            state: 'ready',
            managedBy: operatorOf(found.Operator),
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await launch_template_read(await aws.client('ec2'), id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteLaunchTemplate({ LaunchTemplateId: id });
    },
});
async function launch_template_read(ec2, id) {
    return (await ec2.describeLaunchTemplates({ LaunchTemplateIds: [id] })).LaunchTemplates?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/nat-gateway.js



/**
 * NAT gateway; its addresses stay allocated and are free as soon as it is `deleted`. Sources: EC2 API reference
 * (DeleteNatGateway, DescribeNatGateways), VPC guide (work with NAT gateways, troubleshoot NAT gateways: a failed one
 * disappears by itself within about an hour).
 */
const natGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:natgateway',
    cloudFormation: 'AWS::EC2::NatGateway',
    arn: 'ec2:natgateway/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeNatGateways', 'ec2:DeleteNatGateway'],
    minutes: 2,
    manual: { gone: 'state `deleted`' },
    notFound: ['NatGatewayNotFound', 'InvalidNatGatewayID.NotFound'],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = (await ec2.describeNatGateways({ NatGatewayIds: [id] })).NatGateways?.[0];
        // A deleted one remains listed for about an hour.
        if (found === undefined || found.State === 'deleted')
            return undefined;
        return {
            ...named_named(aws, 'natgateway', id, tagsOf(found.Tags)),
            createdAt: found.CreateTime,
            state: found.State === 'deleting' ? 'deleting' : 'ready',
            note: found.State === 'failed' ? `it had failed: ${found.FailureMessage}` : undefined,
            // A regional one has no subnet.
            refers: [
                ...(found.SubnetId ? [{ type: 'ec2:subnet', id: found.SubnetId }] : []),
                ...(found.VpcId ? [{ type: 'ec2:vpc', id: found.VpcId }] : []),
                ...(found.NatGatewayAddresses ?? []).flatMap(({ AllocationId: address }) => address ? [{ type: 'ec2:elastic-ip', id: address }] : []),
            ],
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteNatGateway({ NatGatewayId: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/ec2/refused.js
/** AWS's own refusal, said before AWS is asked, and with the names that AWS leaves out. */
function refused(message) {
    return Object.assign(new Error(message), { name: 'DependencyViolation' });
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/network-acl.js







/**
 * Network ACL, never a VPC's default one, which dies with it; its subnets fall back to that one. Sources: EC2 API
 * reference (DeleteNetworkAcl, ReplaceNetworkAclAssociation), VPC guide (delete a network ACL).
 */
const networkAcl = (0,contract/* defineResourceType */.W)({
    name: 'ec2:network-acl',
    cloudFormation: 'AWS::EC2::NetworkAcl',
    arn: 'ec2:network-acl/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeNetworkAcls', 'ec2:ReplaceNetworkAclAssociation', 'ec2:DeleteNetworkAcl'],
    manual: { first: 'its associations; the default network ACL goes only with its VPC' },
    notFound: ['InvalidNetworkAclID.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            text: /^it is the default network ACL/,
            patience: 0,
            remedy: 'It goes with its VPC: label that too.',
        },
        {
            code: 'DependencyViolation',
            patience: 120,
            remedy: 'Associate its subnets with another network ACL, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await aclWith(aws, id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'network-acl', id, tagsOf(found.Tags)),
            state: 'ready',
            refers: inVpc(found),
            // A subnet of somebody else must not lose what it is guarded by.
            usedBy: found.IsDefault
                ? inVpc(found)
                : (found.Associations ?? []).flatMap(({ SubnetId: subnet }) => subnet === undefined ? [] : [{ type: 'ec2:subnet', id: subnet }]),
            detail: found,
        };
    },
    async look(aws, id) {
        return (await aclWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id, detail: { IsDefault, Associations = [], VpcId = '' } }) {
        if (IsDefault)
            throw refused('it is the default network ACL of its VPC');
        const ec2 = await aws.client('ec2');
        if (Associations.length > 0) {
            const { Filters } = having('vpc-id', VpcId);
            const { NetworkAcls } = await ec2.describeNetworkAcls({
                Filters: [...Filters, { Name: 'default', Values: ['true'] }],
            });
            for (const { NetworkAclAssociationId: AssociationId } of Associations)
                try {
                    const NetworkAclId = NetworkAcls?.[0]?.NetworkAclId;
                    await ec2.replaceNetworkAclAssociation({ AssociationId, NetworkAclId });
                }
                catch (error) {
                    // It went with its subnet.
                    if (!(0,errors/* isCode */._m)(error, 'InvalidAssociationID.NotFound'))
                        throw error;
                }
        }
        await ec2.deleteNetworkAcl({ NetworkAclId: id });
    },
});
async function aclWith(aws, id) {
    const ec2 = await aws.client('ec2');
    return (await ec2.describeNetworkAcls({ NetworkAclIds: [id] })).NetworkAcls?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/ecs/pages.js
/** ECS writes its pairs in lower case. */
function pages_tagsOf(list) {
    return Object.fromEntries((list ?? []).map(({ key, value }) => [key ?? '', value ?? '']));
}
/** What follows the last slash of an ARN: the name of a cluster, the id of a task. */
function nameIn(arn) {
    return arn?.slice(arn.lastIndexOf('/') + 1) ?? '';
}
/** `CLUSTER/NAME`, as the ids of services and tasks are. */
function split(id) {
    const [cluster = '', name = ''] = id.split('/');
    return [cluster, name];
}

;// CONCATENATED MODULE: ./build/resource-types/ecs/holding.js

/** The services, and the tasks of none, whose tasks have one of these network interfaces; those that end do not count. */
async function servicesHolding(aws, interfaces) {
    const wanted = new Set(interfaces.map((each) => each.NetworkInterfaceId));
    const ecs = await aws.client('ecs');
    const found = [];
    for await (const { clusterArns = [] } of ecs.paginateListClusters({}))
        for (const cluster of clusterArns)
            for await (const page of ecs.paginateListTasks({ cluster, maxResults: 100 })) {
                if (!page.taskArns?.length)
                    continue;
                const { tasks = [] } = await ecs.describeTasks({ cluster, tasks: page.taskArns });
                const holders = tasks.filter((task) => task.desiredStatus !== 'STOPPED' &&
                    holding_interfacesOf(task).some((id) => id !== undefined && wanted.has(id)));
                found.push(...holders.map((task) => holding_ownerOf(nameIn(cluster), task)));
            }
    return found;
}
function holding_interfacesOf({ attachments = [] }) {
    return attachments
        .flatMap(({ details = [] }) => details)
        .map(({ name, value }) => (name === 'networkInterfaceId' ? value : undefined));
}
function holding_ownerOf(cluster, { group = '', taskArn }) {
    const [, service] = /^service:(.+)$/.exec(group) ?? [];
    return service === undefined
        ? { type: 'ecs:task', id: `${cluster}/${nameIn(taskArn)}` }
        : { type: 'ecs:service', id: `${cluster}/${service}` };
}

;// CONCATENATED MODULE: ./build/resource-types/rds/proxies.js

/** Every proxy: RDS finds one by its name only, and ARNs have another id. */
async function proxiesIn(aws) {
    const rds = await aws.client('rds');
    return allOf(rds.paginateDescribeDBProxies({}), (page) => page.DBProxies);
}
/** `prx-…`, which its ARN ends with. Source: Service Authorization Reference (Amazon RDS, `proxy`). */
function proxies_idOf({ DBProxyArn: arn = '' }) {
    return arn.slice(arn.lastIndexOf(':') + 1);
}
/** What was added to the endpoint that every proxy has: of one proxy, or of all. */
async function endpointsOf(aws, of = {}) {
    const rds = await aws.client('rds');
    const all = await allOf(rds.paginateDescribeDBProxyEndpoints(of), (page) => page.DBProxyEndpoints);
    return all.filter(({ IsDefault }) => !IsDefault);
}
/**
 * The proxies that these interfaces are of: those that they name, and where one names none, those with an endpoint in its
 * subnet, which may be another VPC's.
 */
async function proxiesWith(aws, interfaces) {
    const proxies = await proxiesIn(aws);
    const names = interfaces.map(({ Description: text = '' }) => text.split(' ').at(-1));
    const isNamed = (name) => proxies.some((one) => one.DBProxyName === name);
    const rest = interfaces.filter((_, index) => !isNamed(names[index]));
    const endpoints = rest.length === 0 ? [] : await endpointsOf(aws);
    for (const { DBProxyName, VpcSubnetIds = [] } of endpoints)
        if (rest.some(({ SubnetId = '' }) => VpcSubnetIds.includes(SubnetId)))
            names.push(DBProxyName);
    return proxies
        .filter(({ DBProxyName }) => names.includes(DBProxyName))
        .map((one) => ({
        type: 'rds:db-proxy',
        id: proxies_idOf(one),
        name: one.DBProxyName ?? proxies_idOf(one),
        ending: one.Status === 'deleting',
    }));
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/interface-holders.js






/** What the functions below ask. */
const holdersIam = [
    'rds:DescribeDBInstances',
    'rds:DescribeDBProxies',
    'rds:DescribeDBProxyEndpoints',
    'redshift:DescribeClusters',
    'ecs:ListClusters',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'apigateway:GET',
];
const listings = {
    'rds:db': databasesWith,
    'rds:db-proxy': proxiesWith,
    'redshift:cluster': warehousesWith,
    'ecs:task': servicesHolding,
    'apigatewayv2:vpclink': linksWith,
};
/**
 * Whose those interfaces in use are that do not tell it, as far as their services know: by subnet, VPC and security
 * groups, except tasks and proxies, which are found by what the interfaces are called.
 */
async function holdersOf(aws, interfaces) {
    return [...(await holdersByType(aws, interfaces)).values()].flat();
}
/** The same by type, as far as its service answers. */
async function holdersByType(aws, interfaces) {
    const mine = Map.groupBy(interfaces.filter(isUnsigned), (each) => unsignedOf(each)?.type);
    const told = await Promise.all([...mine].map(async ([type, held]) => {
        const found = type && (await optional(listings[type](aws, held)));
        return found ? [[type, found]] : [];
    }));
    return new Map(told.flat());
}
/** The same, without what is ending. */
async function usersBehind(aws, interfaces) {
    return (await holdersOf(aws, interfaces)).filter(({ ending }) => !ending);
}
async function databasesWith(aws, interfaces) {
    const rds = await aws.client('rds');
    const all = await allOf(rds.paginateDescribeDBInstances({}), (page) => page.DBInstances);
    return all.flatMap(({ DBInstanceIdentifier: id = '', DBSubnetGroup, ...found }) => {
        const subnets = DBSubnetGroup?.Subnets?.map((each) => each.SubnetIdentifier) ?? [];
        const groups = found.VpcSecurityGroups?.map((each) => each.VpcSecurityGroupId);
        const ending = found.DBInstanceStatus === 'deleting';
        return interfaces.some((each) => subnets.includes(each.SubnetId) && isAmong(each, groups))
            ? [{ type: 'rds:db', id, ending }]
            : [];
    });
}
async function warehousesWith(aws, interfaces) {
    const redshift = await aws.client('redshift');
    const all = await allOf(redshift.paginateDescribeClusters({}), (page) => page.Clusters);
    return all.flatMap(({ ClusterIdentifier: id = '', VpcId, ...found }) => {
        const groups = found.VpcSecurityGroups?.map((each) => each.VpcSecurityGroupId);
        const ending = found.ClusterStatus === 'deleting';
        return interfaces.some((each) => each.VpcId === VpcId && isAmong(each, groups))
            ? [{ type: 'redshift:cluster', id, ending }]
            : [];
    });
}
/** The VPC links of HTTP APIs; those of REST APIs have no interfaces of their own. */
async function linksWith(aws, interfaces) {
    const gateway = await aws.client('apigatewayv2');
    const all = await itemsOf((more) => gateway.getVpcLinks(more));
    return all.flatMap(({ VpcLinkId: id = '', Name: name = id, SubnetIds = [], ...found }) => {
        const subnets = SubnetIds;
        const ending = found.VpcLinkStatus === 'DELETING';
        return interfaces.some((each) => subnets.includes(each.SubnetId) && isAmong(each, found.SecurityGroupIds))
            ? [{ type: 'apigatewayv2:vpclink', id, name, ending }]
            : [];
    });
}
/** Whether an interface is in one of the groups, as far as both tell theirs. */
function isAmong({ Groups = [] }, groups = []) {
    if (Groups.length === 0 || groups.length === 0)
        return true;
    return Groups.some(({ GroupId }) => groups.includes(GroupId));
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/network-interface.js





/**
 * Network interface: of nobody, of an instance, or of a service, which gives it back or leaves it behind `available`.
 * Sources: EC2 API reference (DeleteNetworkInterface, DescribeNetworkInterfaces), EC2 guide (requester-managed
 * network interfaces), Lambda guide (VPC networking).
 */
const networkInterface = (0,contract/* defineResourceType */.W)({
    name: 'ec2:network-interface',
    cloudFormation: 'AWS::EC2::NetworkInterface',
    arn: 'ec2:network-interface/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeNetworkInterfaces',
        ...holdersIam,
        'ec2:CreateTags',
        'ec2:DeleteNetworkInterface',
    ],
    manual: {
        first: 'what it is attached to; one that a service made is waited for until that service gives it back',
    },
    notFound: ['InvalidNetworkInterfaceID.NotFound'],
    refusals: [
        {
            // Also InvalidNetworkInterface.InUse; the attachment ends a little later than what it was attached to.
            code: 'InvalidParameterValue',
            text: /in use/i,
            patience: 600,
            remedy: 'Delete or detach what uses the network interface, then run again.',
        },
        {
            code: 'InvalidNetworkInterface.InUse',
            patience: 600,
            remedy: 'Delete or detach what uses the network interface, then run again.',
        },
        {
            // Its service gives it back a few minutes after its end, where it had one.
            code: 'DependencyViolation',
            text: /^nothing is found/,
            patience: 600,
            remedy: 'See under EC2 → Network interfaces what it is for, delete that, then run again.',
        },
        {
            // An `ela-attach` attachment, or one that only its service may delete.
            code: 'OperationNotPermitted',
            patience: 0,
            remedy: 'It belongs to an AWS service: delete what that service made it for, then run again.',
        },
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const answer = await ec2.describeNetworkInterfaces({ NetworkInterfaceIds: [id] });
        const found = answer.NetworkInterfaces?.[0];
        if (found === undefined)
            return undefined;
        const owner = ownerOf(found);
        const holders = await holdersOf(aws, [found]);
        return {
            id,
            arn: `arn:${aws.partition}:ec2:${aws.region}:${found.OwnerId}:network-interface/${id}`,
            name: found.Description || id,
            tags: tagsOf(found.TagSet),
            ...network_interface_look(found, holders.length > 0),
            refers: uses(found),
            usedBy: [
                ...(owner === undefined || owner.id === id ? [] : [owner]),
                ...holders.filter(({ ending }) => !ending),
            ],
            detail: found,
        };
    },
    async label(aws, id, labels) {
        const Tags = Object.entries(labels).map(([Key, Value]) => ({ Key, Value }));
        await (await aws.client('ec2')).createTags({ Resources: [id], Tags });
    },
    async remove(aws, { id, detail }) {
        // AWS would refuse, and the wait for who holds it is over when nobody does.
        if (isUnsigned(detail))
            throw refused(`nothing is found that holds ${serviceOf(detail)}`);
        await (await aws.client('ec2')).deleteNetworkInterface({ NetworkInterfaceId: id });
    },
});
/** Only an `available` interface can be deleted, and nobody but its service may detach one that a service manages. */
function network_interface_look(found, isHeld) {
    const { Status: status, Attachment: attachment } = found;
    if (status === 'available' || (isUnsigned(found) && !isHeld))
        return { state: 'ready' };
    const service = serviceOf(found);
    if (service !== undefined)
        return {
            state: 'busy',
            reason: service,
            remedy: 'See what still uses it: another function in the same subnet and security groups shares the interface. Run again once AWS has given it back.',
        };
    return {
        state: 'busy',
        reason: `it is ${status}${attachment?.InstanceId ? `, attached to ${attachment.InstanceId}` : ''}`,
        remedy: 'Delete what it is attached to, or detach it, then run again.',
    };
}
function uses(found) {
    const address = found.Association?.AllocationId;
    return [
        ...(found.SubnetId ? [{ type: 'ec2:subnet', id: found.SubnetId }] : []),
        ...(found.Groups ?? []).flatMap(({ GroupId: id }) => id === undefined ? [] : [{ type: 'ec2:security-group', id }]),
        // A service's address is told by what the service made it for, and free as soon as that is gone.
        ...(address === undefined || found.RequesterManaged
            ? []
            : [{ type: 'ec2:elastic-ip', id: address }]),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/placement-group.js



/**
 * Placement group. Its ARN, instances and DeletePlacementGroup name it by its name, so that this is its id; should the
 * tagging API name it by `pg-…`, that serves as well. Sources: EC2 API reference (DeletePlacementGroup,
 * DescribePlacementGroups), Service Authorization Reference (ARN `placement-group/NAME`).
 */
const placementGroup = (0,contract/* defineResourceType */.W)({
    name: 'ec2:placement-group',
    cloudFormation: 'AWS::EC2::PlacementGroup',
    arn: 'ec2:placement-group/{id+}',
    tagging: 'swept',
    iam: ['ec2:DescribePlacementGroups', 'ec2:DescribeInstances', 'ec2:DeletePlacementGroup'],
    manual: { first: 'the instances in it' },
    notFound: ['InvalidPlacementGroup.Unknown', 'InvalidPlacementGroupId.Unknown'],
    refusals: [
        {
            // Until its instances have ended; all of them are ours, or it would not have come so far.
            code: 'InvalidPlacementGroup.InUse',
            patience: 300,
            remedy: 'Terminate the instances in it, or label them too, then run again.',
        },
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = await placement_group_read(ec2, id);
        if (found === undefined)
            return undefined;
        const name = found.GroupName ?? id;
        return {
            ...named_named(aws, 'placement-group', name, tagsOf(found.Tags)),
            id,
            name,
            state: placement_group_look(found),
            managedBy: operatorOf(found.Operator),
            usedBy: await instancesIn(ec2, name),
            detail: name,
        };
    },
    async look(aws, id) {
        const found = await placement_group_read(await aws.client('ec2'), id);
        return found && { state: placement_group_look(found) };
    },
    async remove(aws, { detail: GroupName }) {
        await (await aws.client('ec2')).deletePlacementGroup({ GroupName });
    },
});
async function placement_group_read(ec2, id) {
    const one = /^pg-[0-9a-f]{8,17}$/.test(id) ? { GroupIds: [id] } : { GroupNames: [id] };
    const { PlacementGroups } = await ec2.describePlacementGroups(one);
    return PlacementGroups?.find(({ State: state }) => state !== 'deleted');
}
function placement_group_look({ State: state }) {
    return state === 'deleting' ? state : 'ready';
}
async function instancesIn(ec2, name) {
    const Filters = [
        { Name: 'placement-group-name', Values: [name] },
        { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
    ];
    const refs = [];
    for await (const page of ec2.paginateDescribeInstances({ Filters }))
        for (const { Instances } of page.Reservations ?? [])
            for (const { InstanceId: id = '' } of Instances ?? [])
                refs.push({ type: 'ec2:instance', id });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/prefix-list.js





/**
 * Managed prefix list of the account's own; AWS deletes it once no rule and no route names it. Sources: EC2 API
 * reference (DeleteManagedPrefixList, GetManagedPrefixListAssociations, ManagedPrefixList), VPC guide (prefix lists).
 */
const prefixList = (0,contract/* defineResourceType */.W)({
    name: 'ec2:prefix-list',
    cloudFormation: 'AWS::EC2::PrefixList',
    arn: 'ec2:prefix-list/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeManagedPrefixLists',
        'ec2:GetManagedPrefixListAssociations',
        'ec2:DeleteManagedPrefixList',
    ],
    manual: {
        first: 'the security group rules and routes that name it',
        gone: 'state `delete-complete`',
    },
    notFound: ['InvalidPrefixListID.NotFound', 'InvalidPrefixListId.NotFound'],
    refusals: [
        {
            code: 'IncorrectState',
            patience: 120,
            remedy: 'Another change of the prefix list is in progress: run again.',
        },
        {
            code: 'DependencyViolation',
            patience: 120,
            remedy: 'Take the prefix list out of every rule and route, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await listWith(aws, id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'prefix-list', id, tagsOf(found.Tags)),
            name: found.PrefixListName ?? id,
            ...prefix_list_look(found),
            managedBy: found.OwnerId === aws.account ? undefined : managerOf(found),
            usedBy: (await associationsOf(aws, id)).flatMap(userOf),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await listWith(aws, id);
        return found && prefix_list_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteManagedPrefixList({ PrefixListId: id });
    },
});
async function listWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeManagedPrefixLists({ PrefixListIds: [id] });
    const found = answer.PrefixLists?.[0];
    return found?.State === 'delete-complete' ? undefined : found;
}
async function associationsOf(aws, id) {
    const ec2 = await aws.client('ec2');
    const pages = ec2.paginateGetManagedPrefixListAssociations({ PrefixListId: id });
    return (await optional(allOf(pages, (page) => page.PrefixListAssociations))) ?? [];
}
function userOf({ ResourceId: id = '' }) {
    if (id.startsWith('sg-'))
        return [{ type: 'ec2:security-group', id }];
    if (id.startsWith('rtb-'))
        return [{ type: 'ec2:route-table', id }];
    return [{ type: id.startsWith('tgw-rtb-') ? 'ec2:transit-gateway-route-table' : 'resource', id }];
}
function managerOf({ OwnerId }) {
    return OwnerId === 'AWS' ? 'AWS' : `the account ${OwnerId}, which shares it through AWS RAM`;
}
function prefix_list_look({ State: state, StateMessage: message }) {
    if (state === 'delete-in-progress')
        return { state: 'deleting' };
    if (state === 'delete-failed')
        return {
            state: 'stuck',
            reason: `AWS could not delete it: ${message ?? state}`,
            remedy: 'Take the prefix list out of every rule and route, then run again.',
        };
    return state?.endsWith('-in-progress')
        ? { state: 'busy', reason: `the prefix list is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/route-table.js






/**
 * Route table, never a VPC's main one, which dies with it. The targets of its routes may go before it: the routes are
 * blackholes then. Only a prefix list that a route goes to has to wait. Sources: EC2 API reference (DeleteRouteTable,
 * DisassociateRouteTable), VPC guide (delete a route table; prefix lists).
 */
const routeTable = (0,contract/* defineResourceType */.W)({
    name: 'ec2:route-table',
    cloudFormation: 'AWS::EC2::RouteTable',
    arn: 'ec2:route-table/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeRouteTables', 'ec2:DisassociateRouteTable', 'ec2:DeleteRouteTable'],
    manual: { first: 'its associations; the main route table goes only with its VPC' },
    notFound: ['InvalidRouteTableID.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            text: /^it is the main route table/,
            patience: 0,
            remedy: 'It goes with its VPC: label that too, or make another the main route table.',
        },
        {
            code: 'DependencyViolation',
            patience: 120,
            remedy: 'See what is associated with the route table and take it off, then run again.',
        },
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = (await ec2.describeRouteTables({ RouteTableIds: [id] })).RouteTables?.[0];
        if (found === undefined)
            return undefined;
        const associations = found.Associations ?? [];
        const main = associations.some(({ Main }) => Main);
        return {
            ...named_named(aws, 'route-table', id, tagsOf(found.Tags)),
            state: 'ready',
            refers: [
                ...inVpc(found),
                ...(found.Routes ?? []).flatMap(({ DestinationPrefixListId: list }) => list === undefined ? [] : [{ type: 'ec2:prefix-list', id: list }]),
            ],
            // What it is taken off would fall back to the main route table: not where that is somebody else's.
            usedBy: [
                ...(main ? inVpc(found) : []),
                ...associations.flatMap(({ SubnetId: subnet, GatewayId: gateway = '' }) => {
                    if (subnet !== undefined)
                        return [{ type: 'ec2:subnet', id: subnet }];
                    if (gateway.startsWith('igw-'))
                        return [{ type: 'ec2:internet-gateway', id: gateway }];
                    return gateway.startsWith('vgw-') ? [{ type: 'ec2:vpn-gateway', id: gateway }] : [];
                }),
            ],
            detail: main
                ? ['main']
                : associations.flatMap(({ RouteTableAssociationId: each }) => each ?? []),
        };
    },
    async look(aws, id) {
        const ec2 = await aws.client('ec2');
        const { RouteTables } = await ec2.describeRouteTables({ RouteTableIds: [id] });
        return RouteTables?.length ? { state: 'ready' } : undefined;
    },
    async remove(aws, { id, detail: associations }) {
        if (associations.includes('main'))
            throw refused('it is the main route table of its VPC');
        const ec2 = await aws.client('ec2');
        for (const AssociationId of associations)
            try {
                await ec2.disassociateRouteTable({ AssociationId });
            }
            catch (error) {
                // It went with its subnet.
                if (!(0,errors/* isCode */._m)(error, 'InvalidAssociationID.NotFound'))
                    throw error;
            }
        await ec2.deleteRouteTable({ RouteTableId: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/ec2/security-group-rules.js

/**
 * What the rules of a group name besides itself: other groups, and prefix lists. A rule between groups of a peered VPC
 * of another account is none of AWS's obstacles; it is named all the same and does no harm.
 */
function namedBy(group) {
    const rules = [
        ...(group.IpPermissions ?? []),
        ...(group.IpPermissionsEgress ?? []),
    ];
    const groups = rules.flatMap(({ UserIdGroupPairs: pairs }) => (pairs ?? []).flatMap(({ GroupId: id }) => (id && id !== group.GroupId ? [id] : [])));
    const lists = rules.flatMap(({ PrefixListIds: ids }) => (ids ?? []).flatMap(({ PrefixListId: id }) => id ?? []));
    return { groups: [...new Set(groups)], prefixLists: [...new Set(lists)] };
}
/**
 * Other groups of its VPC whose rules name this one, each with the ids of these rules as its name. A rule that carries
 * tags which its group lacks stands for itself: it may be ours in a group of others. Rules in a peered VPC hold nothing
 * up: AWS marks them stale. Source: EC2 API reference, DeleteSecurityGroup ('in the same VPC').
 */
async function referrersOf(ec2, id, vpc) {
    const here = { Name: 'vpc-id', Values: [vpc] };
    const filters = ['ip-permission.group-id', 'egress.ip-permission.group-id'];
    const found = await Promise.all(filters.map((Name) => groupsBy(ec2, [here, { Name, Values: [id] }])));
    const groups = new Map(found.flat().map((group) => [group.GroupId ?? '', group]));
    groups.delete(id);
    if (groups.size === 0)
        return [];
    const rules = (await rulesOf(ec2, [...groups.keys()])).filter((rule) => rule.ReferencedGroupInfo?.GroupId === id);
    return [...groups].flatMap(([other, group]) => {
        const naming = rules.filter((rule) => rule.GroupId === other);
        const own = naming.filter((rule) => isTaggedApart(rule, group));
        const rest = idsOf(naming.filter((rule) => !own.includes(rule)));
        const name = `by its rule${rest.length === 1 ? '' : 's'} ${rest.join(', ')}`;
        return [
            ...idsOf(own).map((rule) => ({
                type: 'ec2:security-group-rule',
                id: rule,
                name: `of ${other}`,
            })),
            ...(own.length > 0 && rest.length === 0
                ? []
                : [{ type: 'ec2:security-group', id: other, frees: true, name }]),
        ];
    });
}
/** Names aside, which differ from thing to thing. */
function isTaggedApart({ Tags }, group) {
    const of = tagsOf(group.Tags);
    return Object.entries(tagsOf(Tags)).some(([key, value]) => key !== 'Name' && of[key] !== value);
}
function idsOf(rules) {
    return rules.flatMap(({ SecurityGroupRuleId: id }) => id ?? []);
}
/** Takes the rules that name certain groups out of a group, and tells their ids. */
async function revokeReferences(ec2, GroupId, which) {
    const naming = (await rulesOf(ec2, [GroupId])).filter(({ ReferencedGroupInfo: named }) => named?.GroupId !== undefined && which(named.GroupId));
    const ids = (egress) => idsOf(naming.filter(({ IsEgress = false }) => IsEgress === egress));
    const [ingress, egress] = [ids(false), ids(true)];
    if (ingress.length > 0)
        await ec2.revokeSecurityGroupIngress({ GroupId, SecurityGroupRuleIds: ingress });
    if (egress.length > 0)
        await ec2.revokeSecurityGroupEgress({ GroupId, SecurityGroupRuleIds: egress });
    return [...ingress, ...egress];
}
async function groupsBy(ec2, Filters) {
    const groups = [];
    for await (const page of ec2.paginateDescribeSecurityGroups({ Filters }))
        groups.push(...(page.SecurityGroups ?? []));
    return groups;
}
async function rulesOf(ec2, groups) {
    const Filters = [{ Name: 'group-id', Values: groups }];
    const rules = [];
    for await (const page of ec2.paginateDescribeSecurityGroupRules({ Filters }))
        rules.push(...(page.SecurityGroupRules ?? []));
    return rules;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/security-group.js







/**
 * Security group. AWS deletes it once no rule of another group of its VPC names it and no interface is in it. Sources: EC2 API
 * reference (DeleteSecurityGroup, RevokeSecurityGroupIngress, DisassociateSecurityGroupVpc), VPC guide (default
 * security groups).
 */
const securityGroup = (0,contract/* defineResourceType */.W)({
    name: 'ec2:security-group',
    cloudFormation: 'AWS::EC2::SecurityGroup',
    arn: 'ec2:security-group/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSecurityGroupRules',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSecurityGroupVpcAssociations',
        ...holdersIam,
        'ec2:RevokeSecurityGroupIngress',
        'ec2:RevokeSecurityGroupEgress',
        'ec2:DisassociateSecurityGroupVpc',
        'ec2:DeleteSecurityGroup',
    ],
    manual: {
        first: 'whatever has a network interface in it; its own rules that name other groups are revoked first, and a rule of another group that names it blocks it',
    },
    notFound: ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound', 'InvalidSecurityGroupID.NotFound'],
    refusals: [
        {
            // An interface or a rule that is just going, or an association with another VPC that is being undone.
            code: 'DependencyViolation',
            patience: 600,
            remedy: 'See in the EC2 console which network interfaces are in the group and which rules name it; remove those, then run again.',
        },
        {
            code: 'InvalidGroup.InUse',
            patience: 600,
            remedy: 'Take the group out of whatever uses it, then run again.',
        },
        // Another has just revoked one of the rules: what is left is read anew.
        ...['InvalidSecurityGroupRuleId.NotFound', 'InvalidPermission.NotFound'].map((code) => ({
            code,
            patience: 60,
            remedy: 'See who else changes the rules of the group, then run again.',
        })),
        {
            code: 'CannotDelete',
            patience: 0,
            blocker: 'it is the default group of its VPC',
            remedy: 'It goes with its VPC: label that, or take the labels off the group.',
        },
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = (await ec2.describeSecurityGroups({ GroupIds: [id] })).SecurityGroups?.[0];
        if (found === undefined)
            return undefined;
        const [interfaces, referrers] = await Promise.all([
            interfacesOf(aws, { 'group-id': id }),
            referrersOf(ec2, id, found.VpcId ?? ''),
        ]);
        const named = namedBy(found);
        const vpc = { type: 'ec2:vpc', id: found.VpcId ?? '' };
        // The default group dies with its VPC and never before.
        const isDefault = found.GroupName === 'default';
        return {
            id,
            arn: `arn:${aws.partition}:ec2:${aws.region}:${found.OwnerId}:security-group/${id}`,
            name: found.GroupName ?? id,
            tags: tagsOf(found.Tags),
            state: 'ready',
            released: isDefault || named.groups.length === 0,
            managedBy: found.OwnerId === aws.account ? undefined : `account ${found.OwnerId}`,
            refers: isDefault
                ? []
                : [
                    vpc,
                    ...named.groups.map((other) => ({ type: 'ec2:security-group', id: other, until: 'prepared' })),
                    ...named.prefixLists.map((list) => ({ type: 'ec2:prefix-list', id: list })),
                ],
            usedBy: isDefault
                ? [vpc]
                : [...referrers, ...ownersOf(interfaces), ...(await usersBehind(aws, interfaces))],
            owns: interfaces.filter(lingers).map(({ NetworkInterfaceId: each = '' }) => ({
                type: 'ec2:network-interface',
                id: each,
                goes: 'before',
            })),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = (await ec2.describeSecurityGroups({ GroupIds: [id] })).SecurityGroups?.[0];
        return found && { state: 'ready', released: namedBy(found).groups.length === 0 };
    },
    releases: ['early'],
    async release(aws, { id }) {
        await revokeReferences(await aws.client('ec2'), id, (named) => named !== id);
    },
    async remove(aws, { id, usedBy = [] }) {
        const ec2 = await aws.client('ec2');
        const revoked = [];
        // Groups that go have dropped their rules by now; what is left is labelled and kept by somebody else.
        for (const { id: other, frees } of usedBy)
            if (frees)
                revoked.push(...(await revokeReferences(ec2, other, (named) => named === id)));
        try {
            await ec2.deleteSecurityGroup({ GroupId: id });
        }
        catch (error) {
            if ((0,errors/* isCode */._m)(error, 'DependencyViolation'))
                await leaveOtherVpcs(ec2, id);
            throw error;
        }
        return revoked.length === 0
            ? undefined
            : `rules of groups that stay were revoked: ${revoked.join(', ')}`;
    },
});
/** Only asked when AWS refuses: few groups are associated with VPCs besides their own, and nothing else tells. */
async function leaveOtherVpcs(ec2, id) {
    const Filters = [
        { Name: 'group-id', Values: [id] },
        { Name: 'state', Values: ['associated'] },
    ];
    const answer = await optional(ec2.describeSecurityGroupVpcAssociations({ Filters }));
    for (const { VpcId } of answer?.SecurityGroupVpcAssociations ?? [])
        await ec2.disassociateSecurityGroupVpc({ GroupId: id, VpcId });
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/security-group-rule.js



/**
 * Rule of a security group, with tags of its own: Terraform's default tags label it, be its group labelled or not. It
 * dies with its group. Sources: EC2 API reference (DescribeSecurityGroupRules, RevokeSecurityGroupIngress, error codes),
 * terraform-provider-aws, vpc_security_group_ingress_rule.go (which of them mean that it is gone).
 */
const securityGroupRule = (0,contract/* defineResourceType */.W)({
    name: 'ec2:security-group-rule',
    cloudFormation: 'AWS::EC2::SecurityGroupIngress',
    aliases: ['AWS::EC2::SecurityGroupEgress'],
    arn: 'ec2:security-group-rule/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeSecurityGroupRules',
        'ec2:RevokeSecurityGroupIngress',
        'ec2:RevokeSecurityGroupEgress',
    ],
    notFound: [
        'InvalidSecurityGroupRuleId.NotFound',
        // What a stack of before 2021 calls its rule: no rule has such an id.
        'InvalidSecurityGroupRuleId.Malformed',
        'InvalidGroup.NotFound',
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const answer = await ec2.describeSecurityGroupRules({ SecurityGroupRuleIds: [id] });
        const found = answer.SecurityGroupRules?.[0];
        if (found === undefined)
            return undefined;
        const { GroupOwnerId: owner } = found;
        return {
            ...named_named(aws, 'security-group-rule', id, tagsOf(found.Tags)),
            state: 'ready',
            managedBy: owner === undefined || owner === aws.account ? undefined : `account ${owner}`,
            refers: security_group_rule_uses(found),
            detail: found,
        };
    },
    async remove(aws, { id, detail: { GroupId, IsEgress } }) {
        const ec2 = await aws.client('ec2');
        const rule = { GroupId, SecurityGroupRuleIds: [id] };
        if (IsEgress)
            await ec2.revokeSecurityGroupEgress(rule);
        else
            await ec2.revokeSecurityGroupIngress(rule);
    },
});
/** The group that it is in, and the group or prefix list that it names. */
function security_group_rule_uses({ GroupId, ReferencedGroupInfo, PrefixListId }) {
    const groups = new Set([GroupId, ReferencedGroupInfo?.GroupId]);
    return [
        ...[...groups].flatMap((id) => (id === undefined ? [] : [{ type: 'ec2:security-group', id }])),
        ...(PrefixListId === undefined ? [] : [{ type: 'ec2:prefix-list', id: PrefixListId }]),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/snapshot.js





/**
 * EBS snapshot. Sources: EC2 API reference (DeleteSnapshot, DescribeSnapshots, LockSnapshot), EBS guide (deleting a
 * snapshot: not while a registered AMI is based on it; snapshot lock; Recycle Bin).
 */
const snapshot = (0,contract/* defineResourceType */.W)({
    name: 'ec2:snapshot',
    cloudFormation: 'AWS::EC2::Snapshot',
    arn: 'ec2:snapshot/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeSnapshots', 'ec2:DescribeImages', 'ec2:DeleteSnapshot'],
    manual: {
        first: 'the AMIs that are based on it, the recovery point that it belongs to',
        protection: 'snapshot lock',
    },
    notFound: ['InvalidSnapshot.NotFound'],
    refusals: [
        {
            // Of an AMI that has just gone, or one of another account with which the snapshot is shared.
            code: 'InvalidSnapshot.InUse',
            patience: 15,
            remedy: 'Deregister the AMI that is based on it, or label that one too, then run again.',
        },
        {
            code: 'SnapshotLocked',
            patience: 0,
            remedy: 'Unlock the snapshot, or wait until its lock expires, then run again.',
        },
        ...managedByBackup,
    ],
    async describe(aws, id) {
        const ec2 = await aws.client('ec2');
        const found = await snapshot_read(ec2, id);
        if (found === undefined)
            return undefined;
        const mine = named_named(aws, 'snapshot', id, tagsOf(found.Tags));
        const images = (await optional(imagesOn(ec2, id))) ?? [];
        return {
            ...mine,
            createdAt: found.StartTime,
            state: 'ready',
            managedBy: found.OwnerId === undefined || found.OwnerId === aws.account
                ? undefined
                : `the account ${found.OwnerId}`,
            usedBy: isBackedUp(mine.tags) ? [...images, pointOf(mine.arn)] : images,
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await snapshot_read(await aws.client('ec2'), id)) && { state: 'ready' };
    },
    async remove(aws, { id, tags }) {
        if (isBackedUp(tags))
            refuseManaged();
        await (await aws.client('ec2')).deleteSnapshot({ SnapshotId: id });
    },
});
async function snapshot_read(ec2, id) {
    return (await ec2.describeSnapshots({ SnapshotIds: [id] })).Snapshots?.[0];
}
/** The images of this account that are based on it. */
async function imagesOn(ec2, id) {
    const Filters = [{ Name: 'block-device-mapping.snapshot-id', Values: [id] }];
    const refs = [];
    for await (const page of ec2.paginateDescribeImages({ Owners: ['self'], Filters }))
        for (const { ImageId = '', Name: name = ImageId } of page.Images ?? [])
            refs.push({ type: 'ec2:image', id: ImageId, name });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/spot-instances-request.js



/**
 * Request for a Spot Instance. A persistent one starts its instance anew whenever that ends, and cancelling it does not
 * end the instance. Sources: EC2 API reference (CancelSpotInstanceRequests, SpotInstanceRequest), EC2 guide (Spot
 * request states; cancelled and closed requests stay listed for a while).
 */
const spotInstancesRequest = (0,contract/* defineResourceType */.W)({
    name: 'ec2:spot-instances-request',
    cloudFormation: 'AWS::EC2::SpotInstancesRequest',
    arn: 'ec2:spot-instances-request/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeSpotInstanceRequests', 'ec2:CancelSpotInstanceRequests'],
    manual: { gone: 'state `cancelled` or `closed`' },
    notFound: ['InvalidSpotInstanceRequestID.NotFound'],
    async describe(aws, id) {
        const found = await spot_instances_request_read(await aws.client('ec2'), id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'spot-instances-request', id, tagsOf(found.Tags)),
            createdAt: found.CreateTime,
            state: 'ready',
            note: found.InstanceId && `that does not end its instance ${found.InstanceId}`,
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await spot_instances_request_read(await aws.client('ec2'), id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).cancelSpotInstanceRequests({ SpotInstanceRequestIds: [id] });
    },
});
const over = ['cancelled', 'closed', 'failed'];
async function spot_instances_request_read(ec2, id) {
    const answer = await ec2.describeSpotInstanceRequests({ SpotInstanceRequestIds: [id] });
    const found = answer.SpotInstanceRequests?.[0];
    return over.includes(found?.State ?? '') ? undefined : found;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/subnet.js






/**
 * Subnet: stays as long as a network interface is in it, whoever put it there. Sources: EC2 API reference
 * (DeleteSubnet), VPC guide (delete your subnet), RAM guide (shared subnets).
 */
const subnet = (0,contract/* defineResourceType */.W)({
    name: 'ec2:subnet',
    cloudFormation: 'AWS::EC2::Subnet',
    arn: 'ec2:subnet/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeSubnets', 'ec2:DescribeNetworkInterfaces', ...holdersIam, 'ec2:DeleteSubnet'],
    manual: { first: 'every network interface in it' },
    notFound: ['InvalidSubnetID.NotFound'],
    refusals: [
        {
            // An interface is shown for a while neither before it holds nor after.
            code: 'DependencyViolation',
            patience: 180,
            remedy: 'See under EC2 → Network interfaces what is still in the subnet, and with AWS Support what does not show there. Delete that, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await subnetWith(aws, id);
        if (found === undefined)
            return undefined;
        const interfaces = await interfacesOf(aws, { 'subnet-id': id });
        return {
            ...named_named(aws, 'subnet', id, tagsOf(found.Tags)),
            state: found.State === 'pending' ? 'busy' : 'ready',
            managedBy: subnet_managerOf(aws, found),
            refers: inVpc(found),
            owns: interfaces.filter(lingers).map((each) => ({ ...interface_owner_self(each), goes: 'before' })),
            // A free interface may be a stranger's: it goes by its own label, or with the VPC.
            usedBy: [...ownersOf(interfaces), ...(await usersBehind(aws, interfaces))],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await subnetWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteSubnet({ SubnetId: id });
    },
});
async function subnetWith(aws, id) {
    return (await (await aws.client('ec2')).describeSubnets({ SubnetIds: [id] })).Subnets?.[0];
}
function subnet_managerOf({ account }, { DefaultForAz, OwnerId }) {
    if (OwnerId !== undefined && OwnerId !== account)
        return `the account ${OwnerId}, which owns it and shares it through AWS RAM`;
    return DefaultForAz ? 'AWS (the default subnet of its zone)' : undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/transit-gateway.js




/**
 * Transit gateway: goes after everything attached to it, whose route tables go with it. Sources: EC2 API reference
 * (DeleteTransitGateway), transit gateway guide (delete a transit gateway).
 */
const transitGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:transit-gateway',
    cloudFormation: 'AWS::EC2::TransitGateway',
    arn: 'ec2:transit-gateway/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeTransitGateways',
        'ec2:DescribeTransitGatewayAttachments',
        'ec2:DeleteTransitGateway',
    ],
    minutes: 2,
    manual: { first: 'its attachments', gone: 'state `deleted`' },
    notFound: ['InvalidTransitGatewayID.NotFound'],
    refusals: [
        {
            // It `has non-deleted … attachments`: those that went just now still count.
            code: 'IncorrectState',
            patience: 300,
            remedy: 'Delete what is attached to the transit gateway, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await transit_gateway_gatewayWith(aws, id);
        if (found === undefined)
            return undefined;
        const ec2 = await aws.client('ec2');
        const attachments = await allOf(ec2.paginateDescribeTransitGatewayAttachments(having('transit-gateway-id', id)), (page) => page.TransitGatewayAttachments);
        return {
            ...named_named(aws, 'transit-gateway', id, tagsOf(found.Tags)),
            arn: found.TransitGatewayArn,
            createdAt: found.CreationTime,
            ...transit_gateway_look(found),
            managedBy: found.OwnerId === aws.account
                ? undefined
                : `the account ${found.OwnerId}, which owns it and shares it through AWS RAM`,
            usedBy: attachments
                .filter(({ State }) => State !== 'deleted' && State !== 'rejected')
                .map(({ TransitGatewayAttachmentId: attachment = '', ResourceType, ResourceId }) => ({
                type: 'ec2:transit-gateway-attachment',
                id: attachment,
                name: `${ResourceType} ${ResourceId}`,
            })),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await transit_gateway_gatewayWith(aws, id);
        return found && transit_gateway_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteTransitGateway({ TransitGatewayId: id });
    },
});
async function transit_gateway_gatewayWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeTransitGateways({ TransitGatewayIds: [id] });
    const found = answer.TransitGateways?.[0];
    return found?.State === 'deleted' ? undefined : found;
}
function transit_gateway_look({ State: state }) {
    if (state === 'deleting')
        return { state: 'deleting' };
    return state === 'pending' || state === 'modifying'
        ? { state: 'busy', reason: `the transit gateway is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/transit-gateway-connect.js


/**
 * Connect attachments of a transit gateway lie over another attachment, and have peers that must be gone first. Sources:
 * EC2 API reference (DeleteTransitGatewayConnect, TransitGatewayConnect), transit gateway guide (Connect attachments).
 */
const connectIam = [
    'ec2:DescribeTransitGatewayConnects',
    'ec2:DescribeTransitGatewayConnectPeers',
    'ec2:DeleteTransitGatewayConnectPeer',
    'ec2:DeleteTransitGatewayConnect',
];
/** The attachment that it lies over. */
async function transportOf(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeTransitGatewayConnects({ TransitGatewayAttachmentIds: [id] });
    const transport = answer.TransitGatewayConnects?.[0]?.TransportTransitGatewayAttachmentId;
    return transport ? [{ type: 'ec2:transit-gateway-attachment', id: transport }] : [];
}
/** One attempt: its peers first, and itself once AWS is done with them. Returns what else went. */
async function deleteConnect(aws, id) {
    const ec2 = await aws.client('ec2');
    const peers = await peersOf(aws, id);
    for (const { State, TransitGatewayConnectPeerId } of peers)
        if (State !== 'deleting' && State !== 'deleted')
            await ec2.deleteTransitGatewayConnectPeer({ TransitGatewayConnectPeerId });
    const named = peers.map((each) => each.TransitGatewayConnectPeerId).join(', ');
    if (peers.some(({ State }) => State !== 'deleted'))
        throw refused(`its Connect peers are going: ${named}`);
    await ec2.deleteTransitGatewayConnect({ TransitGatewayAttachmentId: id });
    return peers.length === 0 ? undefined : `its Connect peers were deleted: ${named}`;
}
async function peersOf(aws, id) {
    const ec2 = await aws.client('ec2');
    return allOf(ec2.paginateDescribeTransitGatewayConnectPeers(having('transit-gateway-attachment-id', id)), (page) => page.TransitGatewayConnectPeers);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/transit-gateway-attachment.js





/**
 * Attachment to a transit gateway: of a VPC, of another transit gateway, or Connect. A VPN connection's dies with that.
 * Sources: EC2 API reference (DeleteTransitGatewayVpcAttachment, DeleteTransitGatewayPeeringAttachment), transit gateway
 * guide (transit gateway attachments).
 */
const transitGatewayAttachment = (0,contract/* defineResourceType */.W)({
    name: 'ec2:transit-gateway-attachment',
    cloudFormation: 'AWS::EC2::TransitGatewayAttachment',
    aliases: [
        'AWS::EC2::TransitGatewayVpcAttachment',
        'AWS::EC2::TransitGatewayPeeringAttachment',
        'AWS::EC2::TransitGatewayConnect',
    ],
    arn: 'ec2:transit-gateway-attachment/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeTransitGatewayAttachments',
        'ec2:DescribeTransitGatewayVpcAttachments',
        'ec2:DeleteTransitGatewayVpcAttachment',
        'ec2:DeleteTransitGatewayPeeringAttachment',
        ...connectIam,
    ],
    minutes: 2,
    manual: { first: 'the Connect peers of one', gone: 'state `deleted` or `rejected`' },
    notFound: ['InvalidTransitGatewayAttachmentID.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            text: /^it is made for/,
            patience: 0,
            remedy: 'Delete what it was made for: the attachment goes with that.',
        },
        {
            code: 'DependencyViolation',
            text: /^its Connect peers/,
            patience: 300,
            remedy: 'See in the VPC console what keeps its Connect peers, then run again.',
        },
        {
            code: 'IncorrectState',
            patience: 300,
            remedy: 'See in the VPC console what the attachment is doing, and which routes are propagated by it, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await attachmentWith(aws, id);
        if (found === undefined)
            return undefined;
        const { TransitGatewayId, ResourceType: kind, ResourceId: made } = found;
        return {
            ...named_named(aws, 'transit-gateway-attachment', id, tagsOf(found.Tags)),
            createdAt: found.CreationTime,
            ...transit_gateway_attachment_look(found),
            refers: [
                ...(TransitGatewayId ? [{ type: 'ec2:transit-gateway', id: TransitGatewayId }] : []),
                ...(kind === 'vpc' ? await placesOf(aws, id) : []),
                ...(kind === 'connect' ? await transportOf(aws, id) : []),
            ],
            usedBy: kind === 'vpn' && made ? [{ type: 'ec2:vpn-connection', id: made }] : [],
            detail: found,
        };
    },
    async look(aws, id) {
        const found = await attachmentWith(aws, id);
        return found && transit_gateway_attachment_look(found);
    },
    async remove(aws, { id: TransitGatewayAttachmentId, detail }) {
        const ec2 = await aws.client('ec2');
        const { ResourceType: kind, ResourceId } = detail;
        if (kind === 'connect')
            return deleteConnect(aws, TransitGatewayAttachmentId);
        if (kind === 'vpc')
            await ec2.deleteTransitGatewayVpcAttachment({ TransitGatewayAttachmentId });
        else if (kind === 'peering')
            await ec2.deleteTransitGatewayPeeringAttachment({ TransitGatewayAttachmentId });
        else
            throw refused(`it is made for ${kind} ${ResourceId}`);
        return undefined;
    },
});
async function attachmentWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeTransitGatewayAttachments({ TransitGatewayAttachmentIds: [id] });
    const found = answer.TransitGatewayAttachments?.[0];
    return found?.State === 'deleted' || found?.State === 'rejected' ? undefined : found;
}
/** Its VPC, and the subnets in which its network interfaces are. */
async function placesOf(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeTransitGatewayVpcAttachments({
        TransitGatewayAttachmentIds: [id],
    });
    const { VpcId, SubnetIds = [] } = answer.TransitGatewayVpcAttachments?.[0] ?? {};
    return [
        ...(VpcId ? [{ type: 'ec2:vpc', id: VpcId }] : []),
        ...SubnetIds.map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
    ];
}
const moving = ['initiating', 'initiatingRequest', 'modifying', 'pending', 'rollingBack'];
function transit_gateway_attachment_look({ State: state }) {
    if (state === 'deleting' || state === 'rejecting')
        return { state: 'deleting' };
    return moving.includes(state ?? '')
        ? { state: 'busy', reason: `the attachment is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/volume.js



/**
 * EBS volume. Sources: EC2 API reference (DeleteVolume, DescribeVolumes; VolumeAttachment: what a service manages is told
 * by that service, without an instance), EBS guide (volume states).
 */
const volume = (0,contract/* defineResourceType */.W)({
    name: 'ec2:volume',
    cloudFormation: 'AWS::EC2::Volume',
    arn: 'ec2:volume/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeVolumes', 'ec2:DeleteVolume'],
    manual: { first: 'the instances that it is attached to' },
    notFound: ['InvalidVolume.NotFound'],
    refusals: [
        {
            // It is detached a moment after its instance has ended.
            code: 'VolumeInUse',
            patience: 120,
            remedy: 'Detach it from its instance, or label that instance too, then run again.',
        },
        {
            code: 'IncorrectState',
            patience: 120,
            remedy: 'See in the EC2 console which state it hangs in, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await volume_read(await aws.client('ec2'), id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'volume', id, tagsOf(found.Tags)),
            createdAt: found.CreateTime,
            ...volume_look(found),
            managedBy: operatorOf(found.Operator),
            usedBy: (found.Attachments ?? []).flatMap(({ InstanceId, State }) => InstanceId === undefined || State === 'detached'
                ? []
                : [{ type: 'ec2:instance', id: InstanceId }]),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await volume_read(await aws.client('ec2'), id);
        return found && volume_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteVolume({ VolumeId: id });
    },
});
async function volume_read(ec2, id) {
    const found = (await ec2.describeVolumes({ VolumeIds: [id] })).Volumes?.[0];
    return found?.State === 'deleted' ? undefined : found;
}
function volume_look({ State: state, Attachments = [] }) {
    if (state === 'deleting')
        return { state };
    if (state === 'creating')
        return { state: 'busy', reason: 'the volume is creating' };
    const held = Attachments.find(({ InstanceOwningService: service, State }) => service !== undefined && State !== 'detached');
    if (held === undefined)
        return { state: 'ready' };
    const { InstanceOwningService: service, AssociatedResource: to = 'something' } = held;
    return {
        state: 'busy',
        reason: `it is ${held.State} to ${to}, which ${service} manages`,
        remedy: `End what ${service} uses it for, as a task, or label that too, then run again.`,
    };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-contents.js


/**
 * Everything that EC2 lists of one VPC, by the listings' filters, so that the rest of the account costs nothing.
 * Sources: EC2 API reference, the Describe actions; VPC guide (delete your VPC).
 */
async function contentsOf(aws, vpc) {
    const ec2 = await aws.client('ec2');
    const inside = having('vpc-id', vpc);
    const attached = having('attachment.vpc-id', vpc);
    const requested = having('requester-vpc-info.vpc-id', vpc);
    const accepted = having('accepter-vpc-info.vpc-id', vpc);
    const all = {
        subnets: allOf(ec2.paginateDescribeSubnets(inside), (page) => page.Subnets),
        tables: allOf(ec2.paginateDescribeRouteTables(inside), (page) => page.RouteTables),
        acls: allOf(ec2.paginateDescribeNetworkAcls(inside), (page) => page.NetworkAcls),
        groups: allOf(ec2.paginateDescribeSecurityGroups(inside), (page) => page.SecurityGroups),
        gateways: allOf(ec2.paginateDescribeInternetGateways(attached), (page) => page.InternetGateways),
        // The one listing that has no filter for the VPC.
        egress: allOf(ec2.paginateDescribeEgressOnlyInternetGateways({}), (page) => page.EgressOnlyInternetGateways),
        vpn: ec2.describeVpnGateways(attached).then(({ VpnGateways = [] }) => VpnGateways),
        endpoints: allOf(ec2.paginateDescribeVpcEndpoints(inside), (page) => page.VpcEndpoints),
        requested: allOf(ec2.paginateDescribeVpcPeeringConnections(requested), (page) => page.VpcPeeringConnections),
        accepted: allOf(ec2.paginateDescribeVpcPeeringConnections(accepted), (page) => page.VpcPeeringConnections),
        interfaces: interfacesOf(aws, { 'vpc-id': vpc }),
    };
    await Promise.all(Object.values(all));
    const subnets = await all.subnets;
    return {
        subnets,
        tables: await all.tables,
        acls: await all.acls,
        groups: await all.groups,
        gateways: await all.gateways,
        egress: await all.egress,
        vpn: await all.vpn,
        endpoints: await all.endpoints,
        peerings: [...(await all.requested), ...(await all.accepted)],
        interfaces: await all.interfaces,
        logs: await flowLogsOf(aws, [vpc, ...subnets.flatMap(({ SubnetId: id }) => id ?? [])]),
    };
}
/** A filter takes 200 values, as many as a VPC has subnets by default. */
async function flowLogsOf(aws, resources) {
    const ec2 = await aws.client('ec2');
    const logs = [];
    for (let at = 0; at < resources.length; at += 200) {
        const { Filters: Filter } = having('resource-id', ...resources.slice(at, at + 200));
        logs.push(...(await allOf(ec2.paginateDescribeFlowLogs({ Filter }), (page) => page.FlowLogs)));
    }
    return logs;
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/peering-state.js
/**
 * Whether a peering connection has ended. AWS shows it for hours or days after, labels and all, refuses to delete it
 * (InvalidStateTransition), and takes it away by itself. Source: VPC peering guide (VPC peering connection lifecycle).
 */
function isOver({ Status }) {
    return ['deleted', 'rejected', 'failed', 'expired'].includes(Status?.Code ?? '');
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-members.js


/**
 * What a VPC is made of, labelled or not: what the console deletes along with it. Pure. Sources: VPC guide (delete your
 * VPC), EC2 API reference (DeleteVpc: only the main route table and the two defaults die with it).
 */
function vpc_members_membersOf(vpc, account, inside) {
    return [
        ...vpc_members_partsOf(vpc, account, inside).map(({ type, id }) => {
            const uses = type === 'ec2:subnet' ? { uses: servingOf(id, inside) } : {};
            return { type, id, goes: 'before', ...uses };
        }),
        // A labelled one, as Terraform's default tags leave it, is only seen gone.
        ...dyingIn(inside)
            .filter(isTagged)
            .map(({ type, id }) => ({ type, id, goes: 'with' })),
    ];
}
/** Those members that carry tags: one that turns out to be another's stays, and with it the VPC. */
function taggedOf(vpc, account, inside) {
    const holding = {
        ...inside,
        vpn: inside.vpn.filter(({ VpcAttachments = [] }) => VpcAttachments.some(({ VpcId, State }) => VpcId === vpc && State !== 'detached')),
        // Of the others their owners tell.
        interfaces: inside.interfaces.filter(isFree),
    };
    return [...vpc_members_partsOf(vpc, account, holding), ...dyingIn(inside)]
        .filter(isTagged)
        .map(({ type, id }) => ({ type, id }));
}
/** What must be gone before it. */
function vpc_members_partsOf(vpc, account, inside) {
    const isHere = ({ VpcId }) => VpcId === vpc;
    return [
        ...vpc_members_parts('ec2:subnet', inside.subnets, 'SubnetId'),
        ...vpc_members_parts('ec2:route-table', inside.tables.filter(not(isMain)), 'RouteTableId'),
        ...vpc_members_parts('ec2:network-acl', inside.acls.filter(not(isDefaultAcl)), 'NetworkAclId'),
        ...vpc_members_parts('ec2:security-group', inside.groups.filter(not(isDefault)), 'GroupId'),
        ...vpc_members_parts('ec2:internet-gateway', inside.gateways, 'InternetGatewayId'),
        ...vpc_members_parts('ec2:egress-only-internet-gateway', inside.egress.filter((each) => each.Attachments?.some(isHere)), 'EgressOnlyInternetGatewayId'),
        ...vpc_members_parts('ec2:vpn-gateway', 
        // Detached, it is the VPC's still: that is how it begins to go.
        inside.vpn.filter((each) => each.VpcAttachments?.some(isHere) && !isDeleted(each)), 'VpnGatewayId'),
        ...vpc_members_parts('ec2:vpc-endpoint', inside.endpoints.filter((each) => !each.RequesterManaged && !isDeleted(each)), 'VpcEndpointId'),
        ...vpc_members_parts('ec2:vpc-peering-connection', inside.peerings.filter((each) => {
            const { VpcId, OwnerId } = each.RequesterVpcInfo ?? {};
            return VpcId === vpc && OwnerId === account && !isOver(each);
        }), 'VpcPeeringConnectionId'),
        ...vpc_members_parts('ec2:vpc-flow-log', inside.logs, 'FlowLogId'),
        ...vpc_members_parts('ec2:network-interface', inside.interfaces.filter(isLeft).map((each) => ({ ...each, Tags: each.TagSet })), 'NetworkInterfaceId'),
    ];
}
/** What dies with it. */
function dyingIn({ tables, acls, groups }) {
    return [
        ...vpc_members_parts('ec2:route-table', tables.filter(isMain), 'RouteTableId'),
        ...vpc_members_parts('ec2:network-acl', acls.filter(isDefaultAcl), 'NetworkAclId'),
        ...vpc_members_parts('ec2:security-group', groups.filter(isDefault), 'GroupId'),
    ];
}
/** What goes on serving a subnet as long as there is something in it. */
function servingOf(subnet, { tables, acls, gateways, interfaces }) {
    const serves = (each) => each.Associations?.some(({ SubnetId }) => SubnetId === subnet) ?? false;
    // A gateway cannot be detached while there are public addresses behind it.
    const isPublic = interfaces.some(({ SubnetId, Association }) => SubnetId === subnet && Association?.PublicIp !== undefined);
    return [
        ...vpc_members_parts('ec2:route-table', tables.filter(serves), 'RouteTableId'),
        ...vpc_members_parts('ec2:network-acl', acls.filter(serves), 'NetworkAclId'),
        ...vpc_members_parts('ec2:internet-gateway', isPublic ? gateways : [], 'InternetGatewayId'),
    ].map(({ type, id }) => ({ type, id }));
}
/** Of nobody, or left when what it belongs to goes. */
function isLeft(found) {
    const { InstanceId, DeleteOnTermination } = found.Attachment ?? {};
    return isFree(found) || lingers(found) || (InstanceId !== undefined && !DeleteOnTermination);
}
function isMain({ Associations }) {
    return Associations?.some(({ Main }) => Main) ?? false;
}
function isDefault({ GroupName }) {
    return GroupName === 'default';
}
/** EC2 writes this state with a capital letter or without. */
function isDeleted({ State }) {
    return State?.toLowerCase() === 'deleted';
}
function isDefaultAcl({ IsDefault }) {
    return IsDefault ?? false;
}
function isTagged({ Tags }) {
    return Tags !== undefined && Tags.length > 0;
}
function not(test) {
    return (item) => !test(item);
}
function vpc_members_parts(type, found, key) {
    return found.flatMap((each) => each[key] === undefined ? [] : [{ type, id: each[key], Tags: each.Tags }]);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-users.js







/**
 * What runs in a VPC and is no part of it. What is ending already does not count. Each has network interfaces in it, but
 * those do not always tell whose they are, and not at all while they are being made.
 */
async function vpc_users_usersOf(aws, vpc, inside) {
    const { interfaces, endpoints, peerings, vpn } = inside;
    const [instances, nats, vpns, balancers, classic, databases, functions, behind] = await Promise.all([
        vpc_users_instancesIn(aws, vpc),
        natsIn(aws, vpc),
        Promise.all(vpc_users_attachedTo(vpc, vpn).map((id) => connectionsOn(aws, 'vpn-gateway-id', id))),
        optional(balancersIn(aws, vpc)),
        optional(classicBalancersIn(aws, vpc)),
        optional(databasesIn(aws, vpc)),
        interfaces.some((each) => ownerOf(each)?.type === 'lambda:function')
            ? optional(functionsIn(aws, vpc))
            : undefined,
        holdersByType(aws, interfaces.filter((each) => unsignedOf(each)?.type !== 'rds:db')),
    ]);
    const told = new Set([...behind.keys(), ...(databases ? ['rds:db'] : [])]);
    // Whose owners are listed, or belong to the VPC as its endpoints do: an interface of any other may be left behind.
    const listed = [
        'ec2:instance',
        'ec2:natgateway',
        'ec2:vpc-endpoint',
        ...(balancers && classic ? ['elasticloadbalancing:loadbalancer'] : []),
        ...(functions ? ['lambda:function'] : []),
    ];
    const holders = interfaces.flatMap((each) => {
        if (each.Status === 'available')
            return [];
        const owner = ownerOf(each) ?? (told.has(unsignedOf(each)?.type ?? '') ? undefined : interface_owner_self(each));
        return owner === undefined || listed.includes(owner.type) ? [] : [owner];
    });
    return unique([
        ...instances,
        ...nats,
        ...vpns.flat(),
        ...(balancers ?? []),
        ...(classic ?? []),
        ...(databases ?? []),
        ...(functions ?? []),
        ...[...behind.values()].flat().filter(({ ending }) => !ending),
        ...holders,
        ...endpoints
            .filter(({ RequesterManaged }) => RequesterManaged)
            .map(({ VpcEndpointId: id = '', ServiceName: name = '' }) => ({
            type: 'ec2:vpc-endpoint',
            id,
            name,
        })),
        ...peerings.flatMap((each) => {
            const { VpcId, OwnerId } = each.RequesterVpcInfo ?? {};
            if ((VpcId === vpc && OwnerId === aws.account) || isOver(each))
                return [];
            const id = each.VpcPeeringConnectionId ?? '';
            return [{ type: 'ec2:vpc-peering-connection', id, name: `from ${VpcId} of ${OwnerId}` }];
        }),
    ]);
}
/** The gateways whose VPN connections lead into it. */
function vpc_users_attachedTo(vpc, gateways) {
    return gateways.flatMap(({ VpnGatewayId: id, VpcAttachments = [] }) => id && VpcAttachments.some(({ VpcId, State }) => VpcId === vpc && State !== 'detached')
        ? [id]
        : []);
}
async function vpc_users_instancesIn(aws, vpc) {
    const ec2 = await aws.client('ec2');
    const Filters = [
        { Name: 'vpc-id', Values: [vpc] },
        { Name: 'instance-state-name', Values: ['pending', 'running', 'stopping', 'stopped'] },
    ];
    const found = await allOf(ec2.paginateDescribeInstances({ Filters }), (page) => page.Reservations?.flatMap(({ Instances = [] }) => Instances));
    return found.map(({ InstanceId: id = '', Tags }) => called('ec2:instance', id, Tags));
}
async function natsIn(aws, vpc) {
    const ec2 = await aws.client('ec2');
    const Filter = [
        { Name: 'vpc-id', Values: [vpc] },
        { Name: 'state', Values: ['pending', 'available'] },
    ];
    const found = await allOf(ec2.paginateDescribeNatGateways({ Filter }), (page) => page.NatGateways);
    return found.map(({ NatGatewayId: id = '', Tags }) => called('ec2:natgateway', id, Tags));
}
async function balancersIn(aws, vpc) {
    const elb = await aws.client('elbv2');
    const all = await allOf(elb.paginateDescribeLoadBalancers({}), (page) => page.LoadBalancers);
    return all.flatMap(({ VpcId, LoadBalancerArn: arn = '', LoadBalancerName: name = '' }) => {
        const id = arn.split(':loadbalancer/')[1];
        if (VpcId !== vpc || id === undefined)
            return [];
        return [{ type: 'elasticloadbalancing:loadbalancer', id, name }];
    });
}
async function classicBalancersIn(aws, vpc) {
    const elb = await aws.client('elb');
    const all = await allOf(elb.paginateDescribeLoadBalancers({}), (page) => page.LoadBalancerDescriptions);
    return all.flatMap(({ VPCId, LoadBalancerName: id = '' }) => VPCId === vpc ? [{ type: 'elasticloadbalancing:loadbalancer', id }] : []);
}
async function databasesIn(aws, vpc) {
    const rds = await aws.client('rds');
    const all = await allOf(rds.paginateDescribeDBInstances({}), (page) => page.DBInstances);
    return all.flatMap(({ DBSubnetGroup, DBInstanceStatus, DBInstanceIdentifier: id = '' }) => DBSubnetGroup?.VpcId === vpc && DBInstanceStatus !== 'deleting' ? [{ type: 'rds:db', id }] : []);
}
/** An interface names the function that it was first made for, and serves others in the same subnet and groups too. */
async function functionsIn(aws, vpc) {
    const lambda = await aws.client('lambda');
    const all = await allOf(lambda.paginateListFunctions({}), (page) => page.Functions);
    return all.flatMap(({ VpcConfig, FunctionName: id = '' }) => VpcConfig?.VpcId === vpc ? [{ type: 'lambda:function', id }] : []);
}
function called(type, id, list) {
    const name = tagsOf(list)['Name'];
    return { type, id, ...(name ? { name } : {}) };
}
function unique(refs) {
    return [...new Map(refs.map((each) => [`${each.type} ${each.id}`, each])).values()];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc.js







/**
 * VPC: goes after everything that it is made of, and stays with everything that runs in it. AWS deletes only its main
 * route table, default network ACL and default security group along with it. Sources: EC2 API reference (DeleteVpc),
 * VPC guide (delete your VPC), RAM guide (shared VPCs: only the owner may change it).
 */
const vpc = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpc',
    cloudFormation: 'AWS::EC2::VPC',
    arn: 'ec2:vpc/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeVpcs',
        'ec2:DescribeSubnets',
        'ec2:DescribeRouteTables',
        'ec2:DescribeNetworkAcls',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeInternetGateways',
        'ec2:DescribeEgressOnlyInternetGateways',
        'ec2:DescribeVpnGateways',
        'ec2:DescribeVpnConnections',
        'ec2:DescribeVpcEndpoints',
        'ec2:DescribeVpcPeeringConnections',
        'ec2:DescribeFlowLogs',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeInstances',
        'ec2:DescribeNatGateways',
        'elasticloadbalancing:DescribeLoadBalancers',
        'rds:DescribeDBInstances',
        'rds:DescribeDBProxies',
        'rds:DescribeDBProxyEndpoints',
        'lambda:ListFunctions',
        'redshift:DescribeClusters',
        'ecs:ListClusters',
        'ecs:ListTasks',
        'ecs:DescribeTasks',
        'apigateway:GET',
        'ec2:DeleteVpc',
    ],
    manual: {
        first: 'its subnets, route tables, network ACLs, security groups, gateways, endpoints, flow logs, peering connections that it requested, and free network interfaces, which go with it unlabelled; and all that runs in it, which does not',
    },
    notFound: ['InvalidVpcID.NotFound'],
    refusals: [
        {
            code: 'DependencyViolation',
            // What was deleted a moment ago may still count.
            patience: 120,
            remedy: 'Open the VPC in the AWS console and choose “Delete VPC”: it lists what is still in it. Label that too, or delete it, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await vpcWith(aws, id);
        if (found === undefined)
            return undefined;
        const managedBy = vpc_managerOf(aws, found);
        const options = found.DhcpOptionsId ?? 'default';
        return {
            ...named_named(aws, 'vpc', id, tagsOf(found.Tags)),
            state: found.State === 'pending' ? 'busy' : 'ready',
            managedBy,
            ...(managedBy === undefined ? await relationsOf(aws, id) : {}),
            refers: options === 'default' ? [] : [{ type: 'ec2:dhcp-options', id: options }],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await vpcWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id, owns = [] }) {
        // All that goes before it has gone by now: AWS would refuse, and not say why.
        const left = owns.filter(({ goes }) => goes === 'before');
        if (left.length > 0)
            throw stillInIt(left.map((each) => `${each.type} ${each.id}`));
        await (await aws.client('ec2')).deleteVpc({ VpcId: id });
    },
});
async function vpcWith(aws, id) {
    return (await (await aws.client('ec2')).describeVpcs({ VpcIds: [id] })).Vpcs?.[0];
}
async function relationsOf(aws, id) {
    const inside = await contentsOf(aws, id);
    return {
        owns: vpc_members_membersOf(id, aws.account, inside),
        usedBy: [...(await vpc_users_usersOf(aws, id, inside)), ...taggedOf(id, aws.account, inside)],
    };
}
function vpc_managerOf({ account }, { IsDefault, OwnerId }) {
    if (OwnerId !== undefined && OwnerId !== account)
        return `the account ${OwnerId}, which owns it and shares it through AWS RAM`;
    return IsDefault ? 'AWS (the default VPC of its region)' : undefined;
}
function stillInIt(members) {
    const named = members.slice(0, 3).join(', ');
    const more = members.length > 3 ? ` and ${members.length - 3} more` : '';
    return refused(`still in it: ${named}${more}`);
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/unsuccessful.js
/** Some of EC2's deletions answer 200 and tell inside what they did not delete: thrown as the error that it is. */
function throwUnsuccessful(items) {
    const error = items?.[0]?.Error;
    if (error === undefined)
        return;
    throw Object.assign(new Error(error.Message ?? 'AWS did not delete it'), { name: error.Code });
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-endpoint.js




/**
 * VPC endpoint: interface, gateway, or gateway load balancer. It is gone when its network interfaces are. Sources: EC2
 * API reference (DeleteVpcEndpoints, VpcEndpoint), AWS PrivateLink guide (delete an interface endpoint). A
 * requester-managed one goes with what an AWS service made it for; deleting it is refused by `InvalidParameter`, as is
 * one of a gateway load balancer to which routes lead (hashicorp/terraform-provider-aws, default route table).
 */
const vpcEndpoint = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpc-endpoint',
    cloudFormation: 'AWS::EC2::VPCEndpoint',
    arn: 'ec2:vpc-endpoint/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeVpcEndpoints', 'ec2:DescribeRouteTables', 'ec2:DeleteVpcEndpoints'],
    minutes: 2,
    manual: { gone: 'state `deleted`' },
    notFound: ['InvalidVpcEndpointId.NotFound', 'InvalidVpcEndpoint.NotFound'],
    refusals: [
        {
            code: 'InvalidParameter',
            text: /requester-managed/i,
            patience: 0,
            remedy: 'Delete what an AWS service made the endpoint for, then run again.',
        },
        {
            // Of a gateway load balancer endpoint. Route tables of ours wait for nothing and go meanwhile.
            code: 'InvalidParameter',
            text: /removed from route table/i,
            patience: 180,
            remedy: 'Delete the routes that lead to the endpoint, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await endpointWith(aws, id);
        const now = found && vpc_endpoint_look(found);
        if (found === undefined || now === undefined)
            return undefined;
        return {
            ...named_named(aws, 'vpc-endpoint', id, tagsOf(found.Tags)),
            createdAt: found.CreationTimestamp,
            ...now,
            managedBy: found.RequesterManaged
                ? `the AWS service that made it (${found.ServiceName})`
                : undefined,
            refers: vpc_endpoint_uses(found),
            usedBy: await leadTo(aws, found),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await endpointWith(aws, id);
        return found && vpc_endpoint_look(found);
    },
    async remove(aws, { id }) {
        const ec2 = await aws.client('ec2');
        throwUnsuccessful((await ec2.deleteVpcEndpoints({ VpcEndpointIds: [id] })).Unsuccessful);
    },
});
async function endpointWith(aws, id) {
    const ec2 = await aws.client('ec2');
    return (await ec2.describeVpcEndpoints({ VpcEndpointIds: [id] })).VpcEndpoints?.[0];
}
/** The route tables with routes to a gateway load balancer endpoint: other kinds take theirs along. */
async function leadTo(aws, { VpcEndpointId, VpcEndpointType, VpcId = '' }) {
    if (VpcEndpointType?.toLowerCase() !== 'gatewayloadbalancer')
        return [];
    const ec2 = await aws.client('ec2');
    const Filters = [{ Name: 'vpc-id', Values: [VpcId] }];
    const { RouteTables = [] } = await ec2.describeRouteTables({ Filters });
    return RouteTables.filter(({ Routes }) => Routes?.some(({ GatewayId }) => GatewayId === VpcEndpointId)).flatMap(({ RouteTableId: id }) => (id === undefined ? [] : [{ type: 'ec2:route-table', id }]));
}
/** The SDK's model spells the states with a capital, EC2 itself without. A deleted one remains listed for a while. */
function vpc_endpoint_look({ State: state }) {
    switch (state?.toLowerCase()) {
        case 'deleted':
            return undefined;
        case 'deleting':
            return { state: 'deleting' };
        case 'pending':
            return { state: 'busy', reason: 'the endpoint is pending' };
        default:
            return { state: 'ready' };
    }
}
function vpc_endpoint_uses(found) {
    const of = (type, ids = []) => ids.flatMap((id) => (id ? [{ type, id }] : []));
    // `com.amazonaws.vpce.REGION.vpce-svc-…`; the beginning is another in other partitions.
    const service = /\.vpce\..+\.(vpce-svc-[0-9a-f]+)$/.exec(found.ServiceName ?? '');
    return [
        ...of('ec2:vpc', [found.VpcId]),
        ...of('ec2:subnet', found.SubnetIds),
        ...of('ec2:security-group', found.Groups?.map(({ GroupId }) => GroupId)),
        ...of('ec2:route-table', found.RouteTableIds),
        ...of('ec2:vpc-endpoint-service', [service?.[1]]).map((each) => ({
            ...each,
            ...(found.ServiceRegion ? { region: found.ServiceRegion } : {}),
        })),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/ids.js


function ids_arnOf(aws, kind, id) {
    return `arn:${aws.partition}:elasticloadbalancing:${aws.region}:${aws.account}:${kind}/${id}`;
}
function refOf(kind, arn) {
    const { service, resource } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    if (service !== 'elasticloadbalancing' || !resource?.startsWith(`${kind}/`))
        return [];
    return [{ type: `elasticloadbalancing:${kind}`, id: resource.slice(kind.length + 1) }];
}
/** The balancer's name in the id of its listener or rule: `app/NAME/…`. */
function balancerNameIn(id) {
    return id.split('/')[1] ?? id;
}
/** Of application, network and gateway balancers, and of their parts. */
async function readTags(aws, arn) {
    const elb = await aws.client('elbv2');
    const { TagDescriptions } = await elb.describeTags({ ResourceArns: [arn] });
    return tagsOf(TagDescriptions?.[0]?.Tags);
}
/** Certificates of ACM; those of IAM have no type of their own. */
function ids_certificate(arn) {
    const { service, resource } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const id = service === 'acm' ? resource?.split('/')[1] : undefined;
    return id === undefined ? [] : [{ type: 'acm:certificate', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-endpoint-service.js






/**
 * VPC endpoint service in front of network or gateway load balancers. Connections of endpoints that are not ours are
 * never rejected: they belong to those who made them, often in other accounts. Sources: EC2 API reference
 * (DeleteVpcEndpointServiceConfigurations, DescribeVpcEndpointConnections), AWS PrivateLink guide (delete an endpoint
 * service: not while connections are available or pending acceptance).
 */
const vpcEndpointService = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpc-endpoint-service',
    cloudFormation: 'AWS::EC2::VPCEndpointService',
    arn: 'ec2:vpc-endpoint-service/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeVpcEndpointServiceConfigurations',
        'ec2:DescribeVpcEndpointConnections',
        'ec2:DeleteVpcEndpointServiceConfigurations',
    ],
    manual: { first: 'the endpoints that are connected to it' },
    notFound: ['InvalidVpcEndpointServiceId.NotFound', 'InvalidVpcEndpointService.NotFound'],
    refusals: [
        {
            code: 'ExistingVpcEndpointConnections',
            patience: 120,
            remedy: 'See which endpoint was connected meanwhile, reject its connection (`aws ec2 reject-vpc-endpoint-connections`), then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await serviceWith(aws, id);
        const now = found && vpc_endpoint_service_look(found);
        if (found === undefined || now === undefined)
            return undefined;
        const balancers = [
            ...(found.NetworkLoadBalancerArns ?? []),
            ...(found.GatewayLoadBalancerArns ?? []),
        ];
        return {
            ...named_named(aws, 'vpc-endpoint-service', id, tagsOf(found.Tags)),
            ...now,
            refers: balancers.flatMap((arn) => refOf('loadbalancer', arn)),
            usedBy: await connectedTo(aws, id),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await serviceWith(aws, id);
        return found && vpc_endpoint_service_look(found);
    },
    async remove(aws, { id }) {
        const ec2 = await aws.client('ec2');
        const answer = await ec2.deleteVpcEndpointServiceConfigurations({ ServiceIds: [id] });
        throwUnsuccessful(answer.Unsuccessful);
    },
});
async function serviceWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const ask = { ServiceIds: [id] };
    const answer = await ec2.describeVpcEndpointServiceConfigurations(ask);
    return answer.ServiceConfigurations?.[0];
}
function vpc_endpoint_service_look({ ServiceState: state }) {
    switch (state?.toLowerCase()) {
        case 'deleted':
            return undefined;
        case 'deleting':
            return { state: 'deleting' };
        case 'pending':
            return { state: 'busy', reason: 'the endpoint service is pending' };
        default:
            return { state: 'ready' };
    }
}
/** The endpoints whose connection stands in the way, in whichever account and region they are. */
async function connectedTo(aws, service) {
    const ec2 = await aws.client('ec2');
    const connections = await allOf(ec2.paginateDescribeVpcEndpointConnections(having('service-id', service)), (page) => page.VpcEndpointConnections);
    return connections
        .filter(({ VpcEndpointState: state = '' }) => /^(available|pendingacceptance)$/i.test(state))
        .map(({ VpcEndpointId: id = '', VpcEndpointOwner: owner, VpcEndpointRegion: region }) => ({
        type: 'ec2:vpc-endpoint',
        id,
        ...(owner === aws.account ? {} : { name: `of account ${owner}` }),
        ...(region ? { region } : {}),
    }));
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-flow-log.js





/**
 * Flow log of a VPC, subnet or network interface; what it has written stays. Sources: EC2 API reference (DeleteFlowLogs,
 * FlowLog), VPC guide (flow logs).
 */
const flowLog = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpc-flow-log',
    cloudFormation: 'AWS::EC2::FlowLog',
    arn: 'ec2:vpc-flow-log/{id}',
    tagging: 'swept',
    iam: ['ec2:DescribeFlowLogs', 'ec2:DeleteFlowLogs'],
    notFound: ['InvalidFlowLogId.NotFound'],
    async describe(aws, id) {
        const found = await logWith(aws, id);
        if (found === undefined)
            return undefined;
        return {
            ...named_named(aws, 'vpc-flow-log', id, tagsOf(found.Tags)),
            createdAt: found.CreationTime,
            state: 'ready',
            // It writes until it is gone, and would write a log group anew.
            refers: [...sourceOf(found), ...destinationsOf(aws, found)],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return (await logWith(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id }) {
        const { Unsuccessful } = await (await aws.client('ec2')).deleteFlowLogs({ FlowLogIds: [id] });
        // The answer is a success whatever came of it.
        const { Code: name, Message: message } = Unsuccessful?.[0]?.Error ?? {};
        if (Unsuccessful?.length)
            throw Object.assign(new Error(message), { name });
    },
});
async function logWith(aws, id) {
    return (await (await aws.client('ec2')).describeFlowLogs({ FlowLogIds: [id] })).FlowLogs?.[0];
}
/** What its traffic is logged of. */
function sourceOf({ ResourceId: id = '' }) {
    const [kind = ''] = id.split('-');
    const type = { vpc: 'ec2:vpc', subnet: 'ec2:subnet', eni: 'ec2:network-interface' }[kind];
    return type === undefined ? [] : [{ type, id }];
}
function destinationsOf(aws, log) {
    const target = (0,aws_arn/* parseArn */.L)(log.LogDestination ?? '');
    const [bucket = ''] = target?.resource.split('/') ?? [];
    return [
        ...roleRef(aws, log.DeliverLogsPermissionArn),
        ...(log.LogGroupName ? [{ type: 'logs:log-group', id: log.LogGroupName }] : []),
        ...(target?.service === 's3' ? [{ type: 's3:bucket', id: bucket }] : []),
        ...(target?.service === 'firehose'
            ? [{ type: 'firehose:deliverystream', id: target.resource.replace(/^deliverystream\//, '') }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpc-peering-connection.js




/**
 * VPC peering connection: either side may delete an active one; who is only asked for one rejects it. Sources: EC2 API
 * reference (DeleteVpcPeeringConnection, RejectVpcPeeringConnection), VPC peering guide (lifecycle).
 */
const vpcPeeringConnection = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpc-peering-connection',
    cloudFormation: 'AWS::EC2::VPCPeeringConnection',
    arn: 'ec2:vpc-peering-connection/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeVpcPeeringConnections',
        'ec2:RejectVpcPeeringConnection',
        'ec2:DeleteVpcPeeringConnection',
    ],
    manual: { gone: 'status `deleted`, `rejected`, `failed` or `expired`' },
    notFound: ['InvalidVpcPeeringConnectionID.NotFound', 'InvalidVpcPeeringConnectionId.NotFound'],
    refusals: [
        {
            code: 'OperationNotPermitted',
            patience: 0,
            remedy: 'Ask the owner of the other VPC to delete the peering connection, or to let go of what keeps it, then run again.',
        },
        {
            // Another change of it, from either side, is under way.
            code: 'InvalidStateTransition',
            patience: 120,
            remedy: 'See the state of the peering connection on both sides, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await peeringWith(aws, id);
        return (found && {
            ...named_named(aws, 'vpc-peering-connection', id, tagsOf(found.Tags)),
            ...vpc_peering_connection_look(found),
            refers: [found.RequesterVpcInfo, found.AccepterVpcInfo].flatMap((side) => sideIn(aws, side)),
            detail: found,
        });
    },
    async look(aws, id) {
        const found = await peeringWith(aws, id);
        return found && vpc_peering_connection_look(found);
    },
    async remove(aws, { id: VpcPeeringConnectionId, detail }) {
        const ec2 = await aws.client('ec2');
        const { RequesterVpcInfo: requester, Status } = detail;
        if (Status?.Code === 'pending-acceptance' && requester?.OwnerId !== aws.account)
            await ec2.rejectVpcPeeringConnection({ VpcPeeringConnectionId });
        else
            await ec2.deleteVpcPeeringConnection({ VpcPeeringConnectionId });
    },
});
async function peeringWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeVpcPeeringConnections({ VpcPeeringConnectionIds: [id] });
    const found = answer.VpcPeeringConnections?.[0];
    return found && isOver(found) ? undefined : found;
}
/** The VPC of one side, as far as it is in this account. */
function sideIn({ account }, side) {
    const { VpcId: id, OwnerId, Region: region } = side ?? {};
    if (id === undefined || OwnerId !== account)
        return [];
    return [{ type: 'ec2:vpc', id, ...(region === undefined ? {} : { region }) }];
}
function vpc_peering_connection_look({ Status }) {
    if (Status?.Code === 'deleting')
        return { state: 'deleting' };
    return Status?.Code === 'initiating-request' || Status?.Code === 'provisioning'
        ? { state: 'busy', reason: `the peering connection is ${Status.Code}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpn-connection.js




/**
 * Site-to-Site VPN connection; its attachment to a transit gateway dies with it. Sources: EC2 API reference
 * (DeleteVpnConnection), Site-to-Site VPN guide (delete a VPN connection).
 */
const vpnConnection = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpn-connection',
    cloudFormation: 'AWS::EC2::VPNConnection',
    arn: 'ec2:vpn-connection/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeVpnConnections',
        'ec2:DescribeTransitGatewayAttachments',
        'ec2:DeleteVpnConnection',
    ],
    minutes: 3,
    manual: { gone: 'state `deleted`' },
    notFound: ['InvalidVpnConnectionID.NotFound'],
    refusals: [
        {
            code: 'IncorrectState',
            patience: 600,
            remedy: 'Wait until the VPN connection is available, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await connectionWith(aws, id);
        if (found === undefined)
            return undefined;
        const { VpnGatewayId, TransitGatewayId, CustomerGatewayId } = found;
        return {
            ...named_named(aws, 'vpn-connection', id, tagsOf(found.Tags)),
            ...vpn_connection_look(found),
            refers: [
                ...(VpnGatewayId ? [{ type: 'ec2:vpn-gateway', id: VpnGatewayId }] : []),
                ...(TransitGatewayId ? [{ type: 'ec2:transit-gateway', id: TransitGatewayId }] : []),
                ...(CustomerGatewayId ? [{ type: 'ec2:customer-gateway', id: CustomerGatewayId }] : []),
            ],
            owns: (TransitGatewayId ? await attachmentsOf(aws, id) : []).map((attachment) => ({
                type: 'ec2:transit-gateway-attachment',
                id: attachment,
                goes: 'with',
            })),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await connectionWith(aws, id);
        return found && vpn_connection_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteVpnConnection({ VpnConnectionId: id });
    },
});
async function connectionWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeVpnConnections({ VpnConnectionIds: [id] })).VpnConnections?.[0];
    // A deleted one is shown for a while.
    return found?.State === 'deleted' ? undefined : found;
}
async function attachmentsOf(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = await allOf(ec2.paginateDescribeTransitGatewayAttachments(having('resource-id', id)), (page) => page.TransitGatewayAttachments);
    return found.flatMap(({ TransitGatewayAttachmentId }) => TransitGatewayAttachmentId ?? []);
}
function vpn_connection_look({ State: state }) {
    if (state === 'deleting')
        return { state: 'deleting' };
    return state === 'pending'
        ? { state: 'busy', reason: 'the VPN connection is pending' }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/ec2/vpn-gateway.js






/**
 * Virtual private gateway: detached from its VPC, which takes AWS a minute, then deleted. Sources: EC2 API reference
 * (DetachVpnGateway: wait until the attachment is `detached`; DeleteVpnGateway), Site-to-Site VPN guide.
 */
const vpnGateway = (0,contract/* defineResourceType */.W)({
    name: 'ec2:vpn-gateway',
    cloudFormation: 'AWS::EC2::VPNGateway',
    arn: 'ec2:vpn-gateway/{id}',
    tagging: 'swept',
    iam: [
        'ec2:DescribeVpnGateways',
        'ec2:DescribeVpnConnections',
        'ec2:DetachVpnGateway',
        'ec2:DeleteVpnGateway',
    ],
    minutes: 1,
    manual: { first: 'its VPN connections and its attachment', gone: 'state `deleted`' },
    notFound: ['InvalidVpnGatewayID.NotFound'],
    refusals: [
        {
            code: 'IncorrectState',
            patience: 600,
            remedy: 'See which VPN connections, Direct Connect interfaces and VPCs use the gateway, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await vpn_gateway_gatewayWith(aws, id);
        return (found && {
            ...named_named(aws, 'vpn-gateway', id, tagsOf(found.Tags)),
            ...vpn_gateway_look(found),
            refers: (found.VpcAttachments ?? []).flatMap(inVpc),
            usedBy: await connectionsOn(aws, 'vpn-gateway-id', id),
            detail: found,
        });
    },
    async look(aws, id) {
        const found = await vpn_gateway_gatewayWith(aws, id);
        return found && vpn_gateway_look(found);
    },
    releases: ['early'],
    async release(aws, { id: VpnGatewayId, detail: { VpcAttachments = [] } }) {
        const ec2 = await aws.client('ec2');
        for (const { VpcId, State } of VpcAttachments)
            if (State === 'attached')
                try {
                    await ec2.detachVpnGateway({ VpnGatewayId, VpcId });
                }
                catch (error) {
                    // Another has just detached it.
                    if (!(0,errors/* isCode */._m)(error, 'InvalidVpnGatewayAttachment.NotFound'))
                        throw error;
                }
    },
    async remove(aws, { id }) {
        await (await aws.client('ec2')).deleteVpnGateway({ VpnGatewayId: id });
    },
});
async function vpn_gateway_gatewayWith(aws, id) {
    const ec2 = await aws.client('ec2');
    const found = (await ec2.describeVpnGateways({ VpnGatewayIds: [id] })).VpnGateways?.[0];
    return found?.State === 'deleted' ? undefined : found;
}
function vpn_gateway_look({ State: state, VpcAttachments = [] }) {
    if (state === 'deleting')
        return { state: 'deleting' };
    const held = VpcAttachments.filter(({ State }) => State !== 'detached');
    const moving = held.find(({ State }) => State !== 'attached');
    if (moving !== undefined)
        return { state: 'busy', reason: `it is ${moving.State} ${moving.VpcId}`, released: false };
    return { state: state === 'pending' ? 'busy' : 'ready', released: held.length === 0 };
}

;// CONCATENATED MODULE: ./build/resource-types/ecr/repository.js



/**
 * ECR repository; its images, policies and settings die with it. Copies that replication made in other regions are
 * repositories of their own, and the registry's rules (pull-through cache, creation templates) make it anew at the next
 * pull or push. CloudFormation deletes an empty one only (unless `EmptyOnDelete`), so that a stack's is emptied first.
 * Sources: ECR API reference (DeleteRepository: `force`, DescribeRepositories, BatchDeleteImage: 100 at once), ECR guide
 * (`Replication`), CloudFormation reference (AWS::ECR::Repository).
 */
const repository = plain({
    name: 'ecr:repository',
    cloudFormation: 'AWS::ECR::Repository',
    arn: 'ecr:repository/{id+}',
    client: 'ecr',
    iam: [
        'ecr:DescribeRepositories',
        'ecr:ListTagsForResource',
        'ecr:ListImages',
        'ecr:BatchDeleteImage',
        'ecr:DeleteRepository',
    ],
    manual: { first: 'what pulls from it or pushes to it' },
    notFound: ['RepositoryNotFoundException'],
    refusals: [
        {
            code: 'KmsException',
            patience: 0,
            remedy: 'See that the KMS key which encrypts it is enabled, then run again.',
        },
    ],
    async describe(ecr, name, aws) {
        const [found] = (await ecr.describeRepositories({ repositoryNames: [name] })).repositories ?? [];
        return (found && {
            arn: found.repositoryArn,
            createdAt: found.createdAt,
            released: await isEmpty(ecr, name),
            refers: keyRef(aws, found.encryptionConfiguration?.kmsKey),
        });
    },
    tags: async (ecr, resourceArn) => tagsOf((await ecr.listTagsForResource({ resourceArn })).tags),
    async look(ecr, name) {
        return { state: 'ready', released: await isEmpty(ecr, name) };
    },
    releases: ['in-stack'],
    release: empty,
    remove: (ecr, repositoryName) => ecr.deleteRepository({ repositoryName, force: true }),
});
async function isEmpty(ecr, repositoryName) {
    const { imageIds = [] } = await ecr.listImages({ repositoryName, maxResults: 1 });
    return imageIds.length === 0;
}
/** What a list of images names goes after the list: until then its deletion fails inside an answer of status 200. */
async function empty(ecr, repositoryName) {
    let failure;
    let deleted = 0;
    do {
        [failure, deleted] = [undefined, 0];
        for await (const { imageIds = [] } of ecr.paginateListImages({ repositoryName }, { pageSize: 100 })) {
            if (imageIds.length === 0)
                continue;
            const answer = await ecr.batchDeleteImage({ repositoryName, imageIds });
            failure ??= answer.failures?.[0];
            deleted += answer.imageIds?.length ?? 0;
        }
    } while (failure !== undefined && deleted > 0);
    if (failure === undefined)
        return;
    const { imageId, failureCode, failureReason } = failure;
    const what = `image ${imageId?.imageDigest} was not deleted: ${failureCode}: ${failureReason}`;
    throw Object.assign(new Error(what), { name: 'ImageNotDeleted' });
}

;// CONCATENATED MODULE: ./build/resource-types/ecs/cluster.js


/**
 * ECS cluster. What runs in it is not its own: a service, a task or an instance that stays keeps it. Sources: ECS API
 * reference (DeleteCluster and its errors, DeregisterContainerInstance, CapacityProvider).
 */
const cluster = (0,contract/* defineResourceType */.W)({
    name: 'ecs:cluster',
    cloudFormation: 'AWS::ECS::Cluster',
    arn: 'ecs:cluster/{id}',
    tagging: 'swept',
    iam: [
        'ecs:DescribeClusters',
        'ecs:ListServices',
        'ecs:ListTasks',
        'ecs:DescribeTasks',
        'ecs:ListContainerInstances',
        'ecs:DescribeContainerInstances',
        'ecs:DescribeCapacityProviders',
        'ecs:DeregisterContainerInstance',
        'ecs:DeleteCluster',
    ],
    manual: { first: 'its services, tasks and container instances', gone: 'status `INACTIVE`' },
    notFound: ['ClusterNotFoundException'],
    refusals: [
        ...['Services', 'Tasks', 'ContainerInstances', 'CapacityProvider'].map((what) => ({
            code: `ClusterContains${what}Exception`,
            patience: 300,
            remedy: 'See in ECS what is still in the cluster, delete that or label it, then run again.',
        })),
        {
            code: 'UpdateInProgressException',
            patience: 600,
            remedy: 'Wait until the capacity providers of the cluster are attached, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await find(aws, id);
        if (found === undefined)
            return undefined;
        const ecs = await aws.client('ecs');
        const [services, tasks, instances, providers] = await Promise.all([
            servicesIn(ecs, id),
            tasksIn(ecs, id),
            found.registeredContainerInstancesCount === 0 ? [] : cluster_instancesIn(ecs, id),
            providersOf(ecs, found.capacityProviders),
        ]);
        const own = new Set(providers.flatMap(({ ref, goes }) => (goes ? [ref.id] : [])));
        return {
            id,
            arn: found.clusterArn,
            name: id,
            tags: pages_tagsOf(found.tags),
            ...cluster_look(found),
            refers: providers.filter(({ goes }) => goes === undefined).map(({ ref }) => ref),
            owns: providers.flatMap(({ ref, goes }) => (goes ? [{ ...ref, goes }] : [])),
            usedBy: [
                ...services,
                ...tasks,
                // Those that ECS launched for a provider of the cluster's own go with that provider.
                ...instances
                    .filter(({ capacityProviderName: name = '' }) => !own.has(name))
                    .map(({ ec2InstanceId: instance = '' }) => ({
                    type: instance.startsWith('mi-') ? 'ssm:managed-instance' : 'ec2:instance',
                    id: instance,
                })),
            ],
            detail: { instances },
        };
    },
    async look(aws, id) {
        const found = await find(aws, id);
        return found && cluster_look(found);
    },
    async remove(aws, { id, detail }) {
        const ecs = await aws.client('ecs');
        // Their instances go, too, but ECS would wait for each of their agents to say so.
        for (const { containerInstanceArn: containerInstance } of detail.instances)
            await ecs.deregisterContainerInstance({ cluster: id, containerInstance, force: true });
        await ecs.deleteCluster({ cluster: id });
    },
});
async function find(aws, id) {
    const ecs = await aws.client('ecs');
    const { clusters } = await ecs.describeClusters({ clusters: [id], include: ['TAGS'] });
    return clusters?.find(({ status }) => status !== 'INACTIVE');
}
function cluster_look({ status = 'ACTIVE' }) {
    if (status === 'DEPROVISIONING')
        return { state: 'deleting' };
    return status === 'PROVISIONING'
        ? { state: 'busy', reason: 'the cluster is PROVISIONING' }
        : { state: 'ready' };
}
async function servicesIn(ecs, id) {
    const found = [];
    for await (const page of ecs.paginateListServices({ cluster: id, maxResults: 100 }))
        for (const arn of page.serviceArns ?? [])
            found.push({ type: 'ecs:service', id: `${id}/${nameIn(arn)}` });
    return found;
}
/** Those of no service, which nothing else tells of. */
async function tasksIn(ecs, id) {
    const found = [];
    for await (const page of ecs.paginateListTasks({ cluster: id, maxResults: 100 })) {
        if (!page.taskArns?.length)
            continue;
        const { tasks } = await ecs.describeTasks({ cluster: id, tasks: page.taskArns });
        for (const { taskArn, group, lastStatus } of tasks ?? [])
            if (!group?.startsWith('service:') && lastStatus !== 'STOPPED')
                found.push({ type: 'ecs:task', id: `${id}/${nameIn(taskArn)}` });
    }
    return found;
}
async function cluster_instancesIn(ecs, id) {
    const found = [];
    for await (const page of ecs.paginateListContainerInstances({ cluster: id, maxResults: 100 })) {
        const { containerInstanceArns: containerInstances } = page;
        if (!containerInstances?.length)
            continue;
        const answer = await ecs.describeContainerInstances({ cluster: id, containerInstances });
        found.push(...(answer.containerInstances ?? []));
    }
    return found;
}
/** A provider of managed instances is the cluster's own; one of an Auto Scaling group may serve several clusters. */
async function providersOf(ecs, names = []) {
    const capacityProviders = names.filter((name) => !name.startsWith('FARGATE'));
    if (capacityProviders.length === 0)
        return [];
    const answer = await ecs.describeCapacityProviders({ capacityProviders });
    return (answer.capacityProviders ?? []).map(({ name = '', cluster: owner }) => ({
        ref: { type: 'ecs:capacity-provider', id: name },
        goes: owner === undefined ? undefined : 'before',
    }));
}

;// CONCATENATED MODULE: ./build/resource-types/ecs/plain.js




/**
 * Task definitions and capacity providers. Sources: ECS API reference (DeleteTaskDefinitions, DeleteCapacityProvider),
 * ECS guide (task definition states: one in DELETE_IN_PROGRESS cannot be used for anything new, nor be brought back).
 */
const ecsTypes = [
    plain({
        name: 'ecs:task-definition',
        cloudFormation: 'AWS::ECS::TaskDefinition',
        arn: 'ecs:task-definition/{id+}',
        client: 'ecs',
        iam: [
            'ecs:DescribeTaskDefinition',
            'ecs:DeregisterTaskDefinition',
            'ecs:DeleteTaskDefinitions',
        ],
        manual: { gone: 'status `DELETE_IN_PROGRESS`, which AWS ends when its last task has' },
        // AWS says ClientException, too, to whoever names one that is not there.
        notFound: ['TaskDefinitionNotFoundException'],
        refusals: [
            {
                code: 'ClientException',
                text: /still in ACTIVE status/i,
                patience: 60,
                remedy: 'Deregister the task definition, then run again.',
            },
        ],
        async describe(ecs, id, aws) {
            const answer = await ecs
                .describeTaskDefinition({ taskDefinition: id, include: ['TAGS'] })
                .catch((error) => {
                if (/unable to describe task definition/i.test(error.message))
                    return undefined;
                throw error;
            });
            const found = answer?.taskDefinition;
            if (found === undefined || found.status === 'DELETE_IN_PROGRESS')
                return undefined;
            return {
                tags: pages_tagsOf(answer?.tags),
                createdAt: found.registeredAt,
                refers: [
                    ...roleRef(aws, found.taskRoleArn),
                    ...roleRef(aws, found.executionRoleArn),
                    ...(found.volumes ?? []).flatMap(({ efsVolumeConfiguration: efs }) => efs?.fileSystemId
                        ? [{ type: 'elasticfilesystem:file-system', id: efs.fileSystemId }]
                        : []),
                    ...(found.containerDefinitions ?? []).flatMap(({ logConfiguration: log }) => {
                        const group = log?.options?.['awslogs-group'];
                        return group === undefined ? [] : [{ type: 'logs:log-group', id: group }];
                    }),
                    ...(found.containerDefinitions ?? []).flatMap(({ secrets = [] }) => secrets.flatMap(({ valueFrom }) => targetRef(aws, valueFrom))),
                ],
                detail: found.status === 'INACTIVE',
            };
        },
        async remove(ecs, id, isInactive) {
            if (!isInactive)
                await ecs.deregisterTaskDefinition({ taskDefinition: id });
            const { failures } = await ecs.deleteTaskDefinitions({ taskDefinitions: [id] });
            const [failed] = failures ?? [];
            if (failed !== undefined)
                throw Object.assign(new Error(failed.reason ?? 'it could not be deleted'), {
                    name: 'ClientException',
                });
        },
    }),
    plain({
        name: 'ecs:capacity-provider',
        cloudFormation: 'AWS::ECS::CapacityProvider',
        arn: 'ecs:capacity-provider/{id}',
        client: 'ecs',
        iam: ['ecs:DescribeCapacityProviders', 'ecs:DeleteCapacityProvider'],
        manual: { first: 'the services and clusters that use it', gone: 'status `INACTIVE`' },
        notFound: [],
        refusals: [
            {
                code: 'ResourceInUseException',
                patience: 300,
                remedy: 'Take the capacity provider out of the clusters and services that use it, then run again.',
            },
            {
                code: 'ClientException',
                text: /in use|associated/i,
                patience: 300,
                remedy: 'Take the capacity provider out of the clusters and services that use it, then run again.',
            },
            {
                // ECS has no code of its own for that: the next look tells whether it is gone.
                code: 'ClientException',
                text: /does not exist/i,
                patience: 60,
                remedy: 'See in the ECS console whether the capacity provider is still there.',
            },
        ],
        async describe(ecs, id) {
            const asked = { capacityProviders: [id], include: ['TAGS'] };
            const found = (await ecs.describeCapacityProviders(asked)).capacityProviders?.find(({ status }) => status !== 'INACTIVE');
            if (found === undefined)
                return undefined;
            const { updateStatus = '' } = found;
            return {
                arn: found.capacityProviderArn,
                tags: pages_tagsOf(found.tags),
                managedBy: id.startsWith('FARGATE') ? 'AWS' : undefined,
                state: /^DELETE_IN_PROGRESS|DEPROVISIONING$/.test(updateStatus || (found.status ?? ''))
                    ? 'deleting'
                    : 'ready',
                detail: found.cluster === undefined ? undefined : nameIn(found.cluster),
            };
        },
        remove: (ecs, id, cluster) => ecs.deleteCapacityProvider({ capacityProvider: id, ...(cluster ? { cluster } : {}) }),
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/ecs/service.js



/**
 * ECS service; the id is `CLUSTER/NAME`. By force it goes with tasks running, and is DRAINING until these have stopped.
 * Sources: ECS API reference (DeleteService, Service), ECS guide (delete a service).
 */
const service = (0,contract/* defineResourceType */.W)({
    name: 'ecs:service',
    cloudFormation: 'AWS::ECS::Service',
    // Before 2021 an ARN might not tell the cluster; ECS can no longer be told a service by such a one.
    arn: 'ecs:service/{id}/{id}',
    tagging: 'swept',
    iam: ['ecs:DescribeServices', 'ecs:ListTasks', 'ecs:DeleteService'],
    minutes: 3,
    manual: { gone: 'status `INACTIVE`' },
    notFound: ['ServiceNotFoundException', 'ServiceNotActiveException', 'ClusterNotFoundException'],
    async describe(aws, id) {
        const found = await service_find(aws, id);
        if (found === undefined)
            return undefined;
        const network = found.networkConfiguration?.awsvpcConfiguration;
        const definitions = [found, ...(found.deployments ?? []), ...(found.taskSets ?? [])];
        const providers = definitions.flatMap((each) => each.capacityProviderStrategy ?? []);
        return {
            id,
            arn: found.serviceArn,
            name: found.serviceName ?? id,
            tags: pages_tagsOf(found.tags),
            createdAt: found.createdAt,
            ...service_look(found),
            refers: [
                { type: 'ecs:cluster', id: split(id)[0] },
                ...[...new Set(definitions.map((each) => each.taskDefinition))].flatMap((arn) => arn === undefined ? [] : [{ type: 'ecs:task-definition', id: nameIn(arn) }]),
                ...[...new Set(providers.map((each) => each.capacityProvider))].flatMap((name = '') => name.startsWith('FARGATE') ? [] : [{ type: 'ecs:capacity-provider', id: nameIn(name) }]),
                ...(found.loadBalancers ?? []).flatMap(({ targetGroupArn: arn }) => service_targetGroup(arn)),
                ...(network?.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                ...(network?.securityGroups ?? []).map((group) => ({
                    type: 'ec2:security-group',
                    id: group,
                })),
                ...roleRef(aws, found.roleArn),
            ],
            // Only tags that it passes on could make a task look like one to stop singly.
            owns: (found.propagateTags ?? 'NONE') === 'NONE'
                ? []
                : (await tasksOf(aws, id)).map((task) => ({ ...task, goes: 'with' })),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await service_find(aws, id);
        return found && service_look(found);
    },
    async remove(aws, { id }) {
        const [cluster, name] = split(id);
        const ecs = await aws.client('ecs');
        await ecs.deleteService({ cluster, service: name, force: true });
    },
});
async function service_find(aws, id) {
    const [cluster, name] = split(id);
    const ecs = await aws.client('ecs');
    const { services } = await ecs.describeServices({ cluster, services: [name], include: ['TAGS'] });
    return services?.find(({ status }) => status !== 'INACTIVE');
}
function service_look({ status }) {
    if (status !== 'DRAINING')
        return { state: 'ready' };
    return { state: 'deleting', reason: 'the service is DRAINING: its tasks are still stopping' };
}
async function tasksOf(aws, id) {
    const [cluster, serviceName] = split(id);
    const ecs = await aws.client('ecs');
    const found = [];
    for await (const page of ecs.paginateListTasks({ cluster, serviceName }))
        for (const arn of page.taskArns ?? [])
            found.push({ type: 'ecs:task', id: `${cluster}/${nameIn(arn)}` });
    return found;
}
function service_targetGroup(arn = '') {
    const id = arn.split(':targetgroup/')[1];
    return id === undefined ? [] : [{ type: 'elasticloadbalancing:targetgroup', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/ecs/task.js


/**
 * ECS task; the id is `CLUSTER/TASK`. AWS goes on showing a stopped one for an hour. Sources: ECS API reference
 * (StopTask, DescribeTasks), ECS guide (task lifecycle).
 */
const task = (0,contract/* defineResourceType */.W)({
    name: 'ecs:task',
    // CloudFormation does not know tasks.
    cloudFormation: 'AWS::ECS::Task',
    arn: 'ecs:task/{id}/{id}',
    tagging: 'swept',
    iam: ['ecs:DescribeTasks', 'ecs:StopTask'],
    minutes: 1,
    manual: { first: 'its service, which would start another', gone: 'status `STOPPED`' },
    notFound: ['ClusterNotFoundException'],
    refusals: [
        {
            code: 'InvalidParameterException',
            text: /task was not found/i,
            patience: 60,
            remedy: 'See whether the task still runs, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await task_find(aws, id);
        if (found === undefined)
            return undefined;
        const [cluster] = split(id);
        const [, owner] = /^service:(.+)$/.exec(found.group ?? '') ?? [];
        const details = (found.attachments ?? []).flatMap((each) => each.details ?? []);
        return {
            id,
            arn: found.taskArn,
            name: split(id)[1],
            tags: pages_tagsOf(found.tags),
            createdAt: found.createdAt,
            ...task_look(found),
            refers: [
                { type: 'ecs:cluster', id: cluster },
                { type: 'ecs:task-definition', id: nameIn(found.taskDefinitionArn) },
                ...details.flatMap(({ name, value }) => name === 'subnetId' && value ? [{ type: 'ec2:subnet', id: value }] : []),
            ],
            usedBy: owner === undefined ? [] : [{ type: 'ecs:service', id: `${cluster}/${owner}` }],
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await task_find(aws, id);
        return found && task_look(found);
    },
    async remove(aws, { id }) {
        const [cluster, name] = split(id);
        const ecs = await aws.client('ecs');
        await ecs.stopTask({ cluster, task: name, reason: 'stopped by workshop-cleanup' });
    },
});
async function task_find(aws, id) {
    const [cluster, name] = split(id);
    const ecs = await aws.client('ecs');
    const { tasks } = await ecs.describeTasks({ cluster, tasks: [name], include: ['TAGS'] });
    return tasks?.find(({ lastStatus }) => lastStatus !== 'STOPPED' && lastStatus !== 'DELETED');
}
function task_look({ desiredStatus, lastStatus }) {
    if (desiredStatus !== 'STOPPED')
        return { state: 'ready' };
    return { state: 'deleting', reason: `the task is ${lastStatus}` };
}

;// CONCATENATED MODULE: ./build/resource-types/eks/part.js
/** A part of a cluster; the id is `CLUSTER/NAME`, its ARN ends in a number of its own. */
function withoutNumber(id) {
    return id.split('/').slice(0, 2).join('/');
}
function part_split(id) {
    const [clusterName = '', name = ''] = id.split('/');
    return { clusterName, name };
}
/** States: EKS API reference (Cluster, Nodegroup, FargateProfile, Addon: status). */
function part_lookAt(what, status = 'ACTIVE', why) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    if (status === 'DELETE_FAILED')
        return {
            state: 'stuck',
            reason: `its deletion failed${why ? `: ${why}` : ''}`,
            remedy: `See the health issues of the ${what} in EKS, then run again.`,
        };
    return /^(?:CREATING|UPDATING|PENDING)$/.test(status)
        ? { state: 'busy', reason: `the ${what} is ${status}` }
        : { state: 'ready' };
}
/** EKS changes one thing of a cluster at a time, and deletes one Fargate profile at a time. */
const busy = {
    code: 'ResourceInUseException',
    patience: 1800,
    remedy: 'See in EKS what the cluster still has or is doing, then run again.',
};

;// CONCATENATED MODULE: ./build/resource-types/eks/cluster.js





/**
 * EKS cluster. Its add-ons, access entries and pod identities die with it. Sources: EKS API reference (DeleteCluster,
 * Cluster), EKS guide (delete a cluster: what Kubernetes made, load balancers and volumes, is left behind).
 */
const cluster_cluster = (0,contract/* defineResourceType */.W)({
    name: 'eks:cluster',
    cloudFormation: 'AWS::EKS::Cluster',
    arn: 'eks:cluster/{id}',
    tagging: 'swept',
    iam: [
        'eks:DescribeCluster',
        'eks:ListNodegroups',
        'eks:ListFargateProfiles',
        'eks:ListAddons',
        'eks:DeleteCluster',
    ],
    unprotectIam: ['eks:UpdateClusterConfig'],
    minutes: 10,
    manual: { first: 'its node groups and Fargate profiles', protection: 'deletion protection' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        busy,
        {
            code: 'InvalidRequestException',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add eks:cluster to remove-protection in the profile.',
        },
    ],
    async describe(aws, id) {
        const eks = await aws.client('eks');
        const found = (await eks.describeCluster({ name: id })).cluster;
        if (found === undefined)
            return undefined;
        const network = found.resourcesVpcConfig;
        const logs = found.logging?.clusterLogging?.some((each) => each.enabled) ?? false;
        return {
            id,
            arn: found.arn,
            name: id,
            tags: found.tags ?? {},
            createdAt: found.createdAt,
            ...eks_cluster_look(found),
            protection: found.deletionProtection ? 'deletion protection' : undefined,
            refers: [
                ...roleRef(aws, found.roleArn),
                ...roleRef(aws, found.computeConfig?.nodeRoleArn),
                ...(network?.subnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                ...(network?.securityGroupIds ?? []).map((group) => ({
                    type: 'ec2:security-group',
                    id: group,
                })),
                ...(found.encryptionConfig ?? []).flatMap((one) => targetRef(aws, one.provider?.keyArn)),
            ],
            owns: [
                ...(await cluster_partsOf(eks, id)),
                ...(logs
                    ? [{ type: 'logs:log-group', id: `/aws/eks/${id}/cluster`, goes: 'after' }]
                    : []),
            ],
            note: 'load balancers and volumes that Kubernetes made in it are not deleted by AWS',
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = (await (await aws.client('eks')).describeCluster({ name: id })).cluster;
        return found && eks_cluster_look(found);
    },
    async unprotect(aws, { id }) {
        const eks = await aws.client('eks');
        await eks.updateClusterConfig({ name: id, deletionProtection: false });
    },
    async remove(aws, { id }) {
        await (await aws.client('eks')).deleteCluster({ name: id });
    },
});
function eks_cluster_look({ status, health }) {
    return part_lookAt('cluster', status, health?.issues?.[0]?.message);
}
async function cluster_partsOf(eks, clusterName) {
    const parts = [];
    for await (const page of eks.paginateListNodegroups({ clusterName }))
        for (const name of page.nodegroups ?? [])
            parts.push({ type: 'eks:nodegroup', id: `${clusterName}/${name}`, goes: 'before' });
    for await (const page of eks.paginateListFargateProfiles({ clusterName }))
        for (const name of page.fargateProfileNames ?? [])
            parts.push({ type: 'eks:fargateprofile', id: `${clusterName}/${name}`, goes: 'before' });
    const addons = (await optional(addonsOf(eks, clusterName))) ?? [];
    for (const name of addons)
        parts.push({ type: 'eks:addon', id: `${clusterName}/${name}`, goes: 'with' });
    return parts;
}
async function addonsOf(eks, clusterName) {
    const names = [];
    for await (const page of eks.paginateListAddons({ clusterName }))
        names.push(...(page.addons ?? []));
    return names;
}

;// CONCATENATED MODULE: ./build/resource-types/eks/nodegroup.js



/** EKS managed node group, with its Auto Scaling group. Sources: EKS API reference (DeleteNodegroup, Nodegroup). */
const nodegroup = (0,contract/* defineResourceType */.W)({
    name: 'eks:nodegroup',
    cloudFormation: 'AWS::EKS::Nodegroup',
    arn: 'eks:nodegroup/{id}/{id}/{id}',
    idOf: withoutNumber,
    tagging: 'swept',
    iam: [
        'eks:DescribeNodegroup',
        'eks:DeleteNodegroup',
        // Its Auto Scaling group is looked at, whether or not the profile includes these.
        'autoscaling:DescribeAutoScalingGroups',
    ],
    minutes: 8,
    notFound: ['ResourceNotFoundException'],
    refusals: [busy],
    async describe(aws, id) {
        const found = await nodegroup_find(aws, id);
        if (found === undefined)
            return undefined;
        const { resources, launchTemplate, remoteAccess } = found;
        const groups = [
            resources?.remoteAccessSecurityGroup,
            ...(remoteAccess?.sourceSecurityGroups ?? []),
        ];
        return {
            id,
            arn: found.nodegroupArn,
            name: part_split(id).name,
            tags: found.tags ?? {},
            createdAt: found.createdAt,
            ...nodegroup_look(found),
            refers: [
                { type: 'eks:cluster', id: part_split(id).clusterName },
                ...roleRef(aws, found.nodeRole),
                ...(found.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                ...groups.flatMap((group) => (group ? [{ type: 'ec2:security-group', id: group }] : [])),
                ...(launchTemplate?.id ? [{ type: 'ec2:launch-template', id: launchTemplate.id }] : []),
            ],
            // A launch template may have labelled its instances, whose end is the group's.
            owns: (resources?.autoScalingGroups ?? []).flatMap(({ name }) => name === undefined
                ? []
                : [{ type: 'autoscaling:autoscalinggroup', id: name, goes: 'with' }]),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await nodegroup_find(aws, id);
        return found && nodegroup_look(found);
    },
    async remove(aws, { id }) {
        const { clusterName, name: nodegroupName } = part_split(id);
        await (await aws.client('eks')).deleteNodegroup({ clusterName, nodegroupName });
    },
});
async function nodegroup_find(aws, id) {
    const { clusterName, name: nodegroupName } = part_split(id);
    const eks = await aws.client('eks');
    return (await eks.describeNodegroup({ clusterName, nodegroupName })).nodegroup;
}
function nodegroup_look({ status, health }) {
    return part_lookAt('node group', status, health?.issues?.[0]?.message);
}

;// CONCATENATED MODULE: ./build/resource-types/eks/plain.js



/** Fargate profiles and add-ons. Sources: EKS API reference (DeleteFargateProfile, DeleteAddon). */
const eksTypes = [
    plain({
        name: 'eks:fargateprofile',
        cloudFormation: 'AWS::EKS::FargateProfile',
        arn: 'eks:fargateprofile/{id}/{id}/{id}',
        idOf: withoutNumber,
        client: 'eks',
        iam: ['eks:DescribeFargateProfile', 'eks:DeleteFargateProfile'],
        minutes: 4,
        notFound: ['ResourceNotFoundException'],
        refusals: [busy],
        async describe(eks, id, aws) {
            const { clusterName, name } = part_split(id);
            const asked = { clusterName, fargateProfileName: name };
            const found = (await eks.describeFargateProfile(asked)).fargateProfile;
            if (found === undefined)
                return undefined;
            return {
                arn: found.fargateProfileArn,
                name,
                tags: found.tags ?? {},
                createdAt: found.createdAt,
                ...part_lookAt('Fargate profile', found.status, found.health?.issues?.[0]?.message),
                refers: [
                    { type: 'eks:cluster', id: clusterName },
                    ...roleRef(aws, found.podExecutionRoleArn),
                    ...(found.subnets ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                ],
            };
        },
        remove(eks, id) {
            const { clusterName, name } = part_split(id);
            return eks.deleteFargateProfile({ clusterName, fargateProfileName: name });
        },
    }),
    plain({
        name: 'eks:addon',
        cloudFormation: 'AWS::EKS::Addon',
        arn: 'eks:addon/{id}/{id}/{id}',
        idOf: withoutNumber,
        client: 'eks',
        iam: ['eks:DescribeAddon', 'eks:DeleteAddon'],
        minutes: 1,
        notFound: ['ResourceNotFoundException'],
        refusals: [busy],
        async describe(eks, id, aws) {
            const { clusterName, name: addonName } = part_split(id);
            const { addon: found } = await eks.describeAddon({ clusterName, addonName });
            if (found === undefined)
                return undefined;
            return {
                arn: found.addonArn,
                name: addonName,
                tags: found.tags ?? {},
                createdAt: found.createdAt,
                ...part_lookAt('add-on', found.status, found.health?.issues?.[0]?.message),
                refers: [
                    { type: 'eks:cluster', id: clusterName },
                    ...roleRef(aws, found.serviceAccountRoleArn),
                ],
            };
        },
        remove(eks, id) {
            const { clusterName, name: addonName } = part_split(id);
            return eks.deleteAddon({ clusterName, addonName });
        },
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/elasticache/changing-tags.js

/**
 * The look with the tags of a cache that is not `available`, which ElastiCache does not list then. The tagging API's
 * are enough: it cannot be changed meanwhile, and before a change it is read again. Source: ElastiCache API reference
 * (ListTagsForResource: `If the cluster is not in the available state, ListTagsForResource returns an error`).
 */
async function withChangingTags(aws, look, arn) {
    if (arn === undefined || (look.state !== 'busy' && look.state !== 'deleting'))
        return look;
    const tagging = await aws.client('tagging');
    const { ResourceTagMappingList: found } = await tagging.getResources({ ResourceARNList: [arn] });
    return { ...look, tags: tagsOf(found?.[0]?.Tags) };
}

;// CONCATENATED MODULE: ./build/resource-types/elasticache/references.js


/**
 * Only asked for what was described just before: the `not found` that ListTagsForResource has for a cluster that is
 * `either not present or not available` is then a state that passes.
 */
async function tags(elasticache, arn) {
    try {
        return tagsOf((await elasticache.listTagsForResource({ ResourceName: arn })).TagList);
    }
    catch (error) {
        if (!(0,aws_codes/* isCode */._m)(error, 'CacheClusterNotFound'))
            throw error;
        const name = 'InvalidCacheClusterStateFault';
        throw Object.assign(new Error((0,aws_codes/* textOf */.b6)(error), { cause: error }), { name });
    }
}
/** States: ElastiCache API reference (CacheCluster, ReplicationGroup, ServerlessCache). */
function references_lookAt(what, status = 'available') {
    const word = status.toLowerCase();
    if (word === 'deleting' || word === 'deleted')
        return { state: 'deleting' };
    return /ing(?: cluster nodes)?$/.test(word)
        ? { state: 'busy', reason: `the ${what} is ${status}` }
        : { state: 'ready' };
}
function changing(code, what) {
    return [
        {
            code,
            patience: 1800,
            remedy: `See the state of the ${what} in ElastiCache, then run again.`,
        },
    ];
}
/** Caches let go of their groups some time after they are gone. */
function references_inUse(code, what) {
    const remedy = `Delete what still uses the ${what}, or let it use another, then run again.`;
    return [{ code, patience: 300, remedy }];
}
/** References by name; AWS's own default groups are nothing to wait for. */
function refs(type, ids = []) {
    return ids.flatMap((id) => id === undefined || id === '' || /^default(?:\.|$)/.test(id) ? [] : [{ type, id }]);
}
function logsOf(all = []) {
    return all.flatMap(({ DestinationDetails: to }) => [
        ...refs('logs:log-group', [to?.CloudWatchLogsDetails?.LogGroup]),
        ...refs('firehose:deliverystream', [to?.KinesisFirehoseDetails?.DeliveryStream]),
    ]);
}

;// CONCATENATED MODULE: ./build/resource-types/elasticache/plain.js




/** ElastiCache. Source: ElastiCache API reference (the Delete operation of each, its errors). */
const elastiCacheTypes = [
    plain({
        name: 'elasticache:cluster',
        cloudFormation: 'AWS::ElastiCache::CacheCluster',
        arn: 'elasticache:cluster:{id}',
        client: 'elasticache',
        iam: [
            'elasticache:DescribeCacheClusters',
            'elasticache:ListTagsForResource',
            'elasticache:DeleteCacheCluster',
        ],
        minutes: 5,
        manual: { first: 'its replication group, which it is deleted with' },
        notFound: ['CacheClusterNotFoundFault'],
        refusals: [
            ...changing('InvalidCacheClusterStateFault', 'cluster'),
            // The tags of a node are refused in its group's name.
            ...changing('InvalidReplicationGroupStateFault', 'replication group'),
        ],
        async describe(elasticache, id, aws) {
            const found = await clusterOf(elasticache, id);
            if (found === undefined)
                return undefined;
            const groups = (found.SecurityGroups ?? []).map((one) => one.SecurityGroupId);
            return {
                arn: found.ARN,
                createdAt: found.CacheClusterCreateTime,
                ...(await withChangingTags(aws, references_lookAt('cluster', found.CacheClusterStatus), found.ARN)),
                refers: [
                    ...refs('ec2:security-group', groups),
                    ...refs('elasticache:subnetgroup', [found.CacheSubnetGroupName]),
                    ...refs('elasticache:parametergroup', [
                        found.CacheParameterGroup?.CacheParameterGroupName,
                    ]),
                    ...targetRef(aws, found.NotificationConfiguration?.TopicArn),
                    ...logsOf(found.LogDeliveryConfigurations),
                ],
                usedBy: refs('elasticache:replicationgroup', [found.ReplicationGroupId]),
            };
        },
        async look(elasticache, id) {
            const found = await clusterOf(elasticache, id);
            return found && references_lookAt('cluster', found.CacheClusterStatus);
        },
        tags: tags,
        remove: (elasticache, id) => elasticache.deleteCacheCluster({ CacheClusterId: id }),
    }),
    plain({
        name: 'elasticache:replicationgroup',
        cloudFormation: 'AWS::ElastiCache::ReplicationGroup',
        arn: 'elasticache:replicationgroup:{id}',
        client: 'elasticache',
        iam: [
            'elasticache:DescribeReplicationGroups',
            'elasticache:ListTagsForResource',
            'elasticache:DeleteReplicationGroup',
        ],
        minutes: 8,
        notFound: ['ReplicationGroupNotFoundFault'],
        refusals: changing('InvalidReplicationGroupStateFault', 'replication group'),
        async describe(elasticache, id, aws) {
            const found = await plain_groupOf(elasticache, id);
            if (found === undefined)
                return undefined;
            const global = found.GlobalReplicationGroupInfo?.GlobalReplicationGroupId;
            return {
                arn: found.ARN,
                createdAt: found.ReplicationGroupCreateTime,
                ...(await withChangingTags(aws, references_lookAt('replication group', found.Status), found.ARN)),
                refers: [
                    ...targetRef(aws, found.KmsKeyId),
                    ...logsOf(found.LogDeliveryConfigurations),
                    ...refs('elasticache:usergroup', found.UserGroupIds),
                ],
                // They have its tags.
                owns: refs('elasticache:cluster', found.MemberClusters).map((each) => ({ ...each, goes: 'with' })),
                usedBy: refs('elasticache:globalreplicationgroup', [global]),
            };
        },
        async look(elasticache, id) {
            const found = await plain_groupOf(elasticache, id);
            return found && references_lookAt('replication group', found.Status);
        },
        tags: tags,
        remove: (elasticache, id) => elasticache.deleteReplicationGroup({ ReplicationGroupId: id, RetainPrimaryCluster: false }),
    }),
    plain({
        name: 'elasticache:serverlesscache',
        cloudFormation: 'AWS::ElastiCache::ServerlessCache',
        arn: 'elasticache:serverlesscache:{id}',
        client: 'elasticache',
        iam: [
            'elasticache:DescribeServerlessCaches',
            'elasticache:ListTagsForResource',
            'elasticache:DeleteServerlessCache',
        ],
        minutes: 5,
        notFound: ['ServerlessCacheNotFoundFault'],
        refusals: changing('InvalidServerlessCacheStateFault', 'cache'),
        async describe(elasticache, id, aws) {
            const found = await serverlessOf(elasticache, id);
            if (found === undefined)
                return undefined;
            return {
                arn: found.ARN,
                createdAt: found.CreateTime,
                ...(await withChangingTags(aws, references_lookAt('cache', found.Status), found.ARN)),
                refers: [
                    ...refs('ec2:security-group', found.SecurityGroupIds),
                    ...refs('ec2:subnet', found.SubnetIds),
                    ...refs('elasticache:usergroup', [found.UserGroupId]),
                    ...targetRef(aws, found.KmsKeyId),
                ],
            };
        },
        async look(elasticache, id) {
            const found = await serverlessOf(elasticache, id);
            return found && references_lookAt('cache', found.Status);
        },
        tags: tags,
        remove: (elasticache, id) => elasticache.deleteServerlessCache({ ServerlessCacheName: id }),
    }),
    plain({
        name: 'elasticache:subnetgroup',
        cloudFormation: 'AWS::ElastiCache::SubnetGroup',
        arn: 'elasticache:subnetgroup:{id}',
        client: 'elasticache',
        iam: [
            'elasticache:DescribeCacheSubnetGroups',
            'elasticache:ListTagsForResource',
            'elasticache:DeleteCacheSubnetGroup',
        ],
        manual: { first: 'the caches in it' },
        notFound: ['CacheSubnetGroupNotFoundFault'],
        refusals: references_inUse('CacheSubnetGroupInUse', 'subnet group'),
        async describe(elasticache, id) {
            const asked = { CacheSubnetGroupName: id };
            const found = (await elasticache.describeCacheSubnetGroups(asked)).CacheSubnetGroups?.[0];
            if (found === undefined)
                return undefined;
            const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
            return {
                arn: found.ARN,
                refers: [...refs('ec2:subnet', subnets), ...refs('ec2:vpc', [found.VpcId])],
            };
        },
        tags: tags,
        remove: (elasticache, id) => elasticache.deleteCacheSubnetGroup({ CacheSubnetGroupName: id }),
    }),
    plain({
        name: 'elasticache:parametergroup',
        cloudFormation: 'AWS::ElastiCache::ParameterGroup',
        arn: 'elasticache:parametergroup:{id}',
        client: 'elasticache',
        iam: [
            'elasticache:DescribeCacheParameterGroups',
            'elasticache:ListTagsForResource',
            'elasticache:DeleteCacheParameterGroup',
        ],
        manual: { first: 'the caches that use it' },
        notFound: ['CacheParameterGroupNotFoundFault'],
        refusals: references_inUse('InvalidCacheParameterGroupStateFault', 'parameter group'),
        async describe(elasticache, id) {
            const asked = { CacheParameterGroupName: id };
            const answer = await elasticache.describeCacheParameterGroups(asked);
            const found = answer.CacheParameterGroups?.[0];
            return found && { arn: found.ARN };
        },
        tags: tags,
        remove: (elasticache, id) => elasticache.deleteCacheParameterGroup({ CacheParameterGroupName: id }),
    }),
];
async function clusterOf(elasticache, id) {
    const answer = await elasticache.describeCacheClusters({ CacheClusterId: id });
    return answer.CacheClusters?.find((one) => one.CacheClusterStatus !== 'deleted');
}
async function plain_groupOf(elasticache, id) {
    const answer = await elasticache.describeReplicationGroups({ ReplicationGroupId: id });
    return answer.ReplicationGroups?.[0];
}
async function serverlessOf(elasticache, id) {
    const answer = await elasticache.describeServerlessCaches({ ServerlessCacheName: id });
    return answer.ServerlessCaches?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/elasticfilesystem/access-point.js


/** EFS access point. Sources: EFS API reference (DeleteAccessPoint, DescribeAccessPoints). The files in it stay. */
const accessPoint = (0,contract/* defineResourceType */.W)({
    name: 'elasticfilesystem:access-point',
    cloudFormation: 'AWS::EFS::AccessPoint',
    arn: 'elasticfilesystem:access-point/{id}',
    tagging: 'swept',
    iam: ['elasticfilesystem:DescribeAccessPoints', 'elasticfilesystem:DeleteAccessPoint'],
    manual: { gone: 'state `deleted`' },
    notFound: ['AccessPointNotFound'],
    async describe(aws, id) {
        const found = await access_point_find(aws, id);
        return (found && {
            id,
            arn: found.AccessPointArn,
            name: found.Name || id,
            tags: tagsOf(found.Tags),
            ...access_point_look(found),
            detail: undefined,
        });
    },
    async look(aws, id) {
        const found = await access_point_find(aws, id);
        return found && access_point_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('elasticfilesystem')).deleteAccessPoint({ AccessPointId: id });
    },
});
async function access_point_find(aws, id) {
    const efs = await aws.client('elasticfilesystem');
    const found = (await efs.describeAccessPoints({ AccessPointId: id })).AccessPoints?.[0];
    return found?.LifeCycleState === 'deleted' ? undefined : found;
}
/** States: EFS API reference, AccessPointDescription. */
function access_point_look({ LifeCycleState: state }) {
    if (state === 'deleting')
        return { state };
    return state === 'creating' || state === 'updating'
        ? { state: 'busy', reason: `the access point is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/elasticfilesystem/relatives.js


const domainIn = (0,aws_arn/* arnMatcher */._)('sagemaker:domain/{id}');
async function mountTargetsOf(aws, FileSystemId) {
    const efs = await aws.client('elasticfilesystem');
    const found = [];
    for await (const page of efs.paginateDescribeMountTargets({ FileSystemId, MaxItems: 100 }))
        for (const { MountTargetId: id = '' } of page.MountTargets ?? [])
            found.push({ type: 'elasticfilesystem:mount-target', id });
    return found;
}
async function accessPointsOf(aws, FileSystemId) {
    const efs = await aws.client('elasticfilesystem');
    const found = [];
    for await (const page of efs.paginateDescribeAccessPoints({ FileSystemId, MaxResults: 1000 }))
        for (const { AccessPointId: id = '', Name: name = id } of page.AccessPoints ?? [])
            found.push({ type: 'elasticfilesystem:access-point', id, name });
    return found;
}
/** The SageMaker domain whose home it is, as a tag of SageMaker's says, while it is there: it may have been kept. */
async function domainOf(aws, arn = '') {
    const id = domainIn(arn);
    if (id === undefined)
        return [];
    const sagemaker = await aws.client('sagemaker');
    const found = await optional(sagemaker.describeDomain({ DomainId: id }));
    return found === undefined
        ? []
        : [{ type: 'sagemaker:domain', id, ...(found.DomainName ? { name: found.DomainName } : {}) }];
}

;// CONCATENATED MODULE: ./build/resource-types/elasticfilesystem/replication.js

/** What replication a file system is part of. Source: EFS API reference, DescribeReplicationConfigurations. */
async function replicationOf(aws, id) {
    const efs = await aws.client('elasticfilesystem');
    // It answers ReplicationNotFound when there is none, and is missing in some places.
    const answer = await optional(efs.describeReplicationConfigurations({ FileSystemId: id }));
    const found = answer?.Replications?.[0];
    if (found === undefined)
        return undefined;
    const isSource = found.SourceFileSystemId === id;
    const peers = isSource
        ? (found.Destinations ?? [])
        : [
            {
                FileSystemId: found.SourceFileSystemId,
                Region: found.SourceFileSystemRegion,
                OwnerId: found.SourceFileSystemOwnerId,
            },
        ];
    return {
        isSource,
        peers: peers.flatMap(({ FileSystemId, Region, OwnerId }) => FileSystemId === undefined
            ? []
            : [
                {
                    type: 'elasticfilesystem:file-system',
                    id: FileSystemId,
                    ...(Region ? { region: Region } : {}),
                    ...(OwnerId && OwnerId !== aws.account ? { name: `of account ${OwnerId}` } : {}),
                },
            ]),
    };
}

;// CONCATENATED MODULE: ./build/resource-types/elasticfilesystem/file-system.js






/**
 * EFS file system. Sources: EFS API reference (DeleteFileSystem, DescribeFileSystems), EFS user guide (`Deleting
 * replication configurations`). AWS's file system protection keeps it from becoming a replica, not from being deleted.
 */
const fileSystem = (0,contract/* defineResourceType */.W)({
    name: 'elasticfilesystem:file-system',
    cloudFormation: 'AWS::EFS::FileSystem',
    arn: 'elasticfilesystem:file-system/{id}',
    tagging: 'swept',
    iam: [
        'elasticfilesystem:DescribeFileSystems',
        'elasticfilesystem:DescribeMountTargets',
        'elasticfilesystem:DescribeAccessPoints',
        'elasticfilesystem:DescribeReplicationConfigurations',
        'elasticfilesystem:DeleteReplicationConfiguration',
        'elasticfilesystem:DeleteFileSystem',
        // For one that SageMaker made: whether its domain is still there.
        'sagemaker:DescribeDomain',
    ],
    minutes: 2,
    manual: { first: 'its mount targets and access points, and its replication' },
    notFound: ['FileSystemNotFound'],
    refusals: [
        {
            // A mount target lets go of it a little after it is gone, as does a replication.
            code: 'FileSystemInUse',
            patience: 600,
            remedy: 'Delete the mount targets and the replication that somebody made meanwhile, then run again.',
        },
        {
            code: 'IncorrectFileSystemLifeCycleState',
            patience: 600,
            remedy: 'Wait until the file system is available, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await file_system_find(aws, id);
        if (found === undefined)
            return undefined;
        const leaving = isLeaving(found);
        const tags = tagsOf(found.Tags);
        const [mounts, points, replication, domain] = await Promise.all([
            leaving || found.NumberOfMountTargets === 0 ? [] : mountTargetsOf(aws, id),
            leaving ? [] : accessPointsOf(aws, id),
            leaving ? undefined : replicationOf(aws, id),
            domainOf(aws, tags['ManagedByAmazonSageMakerResource']),
        ]);
        return {
            id,
            arn: found.FileSystemArn,
            name: found.Name || id,
            tags,
            createdAt: found.CreationTime,
            ...file_system_look(found),
            released: replication?.isSource !== true,
            refers: [
                ...(replication?.peers ?? []).flatMap((peer) => replication?.isSource ? [{ ...peer, until: 'prepared' }] : []),
                ...targetRef(aws, found.KmsKeyId),
            ],
            owns: [
                ...mounts.map((each) => ({ ...each, goes: 'before' })),
                ...points.map((each) => ({ ...each, goes: 'before' })),
            ],
            // A replica only stops being one with its source's will; an access point of another's is another's use of it.
            usedBy: [...(replication?.isSource === false ? replication.peers : []), ...points, ...domain],
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await file_system_find(aws, id);
        if (found === undefined)
            return undefined;
        const replication = isLeaving(found) ? undefined : await replicationOf(aws, id);
        return { ...file_system_look(found), released: replication?.isSource !== true };
    },
    releases: ['early'],
    async release(aws, { id }) {
        const efs = await aws.client('elasticfilesystem');
        try {
            await efs.deleteReplicationConfiguration({ SourceFileSystemId: id });
        }
        catch (error) {
            if (!(0,aws_codes/* isCode */._m)(error, 'ReplicationNotFound'))
                throw error;
        }
    },
    async remove(aws, { id }) {
        await (await aws.client('elasticfilesystem')).deleteFileSystem({ FileSystemId: id });
    },
});
async function file_system_find(aws, id) {
    const efs = await aws.client('elasticfilesystem');
    const found = (await efs.describeFileSystems({ FileSystemId: id })).FileSystems?.[0];
    return found?.LifeCycleState === 'deleted' ? undefined : found;
}
function isLeaving({ LifeCycleState: state }) {
    return state === 'deleting';
}
/** States: EFS API reference, FileSystemDescription. `error` is one that lost its key; it can be deleted. */
function file_system_look({ LifeCycleState: state }) {
    if (state === 'deleting')
        return { state };
    return state === 'creating' || state === 'updating'
        ? { state: 'busy', reason: `the file system is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/elasticfilesystem/mount-target.js


/**
 * EFS mount target, which takes its network interface with it. Sources: EFS API reference (DeleteMountTarget,
 * DescribeMountTargets, DescribeMountTargetSecurityGroups).
 */
const mountTarget = (0,contract/* defineResourceType */.W)({
    name: 'elasticfilesystem:mount-target',
    cloudFormation: 'AWS::EFS::MountTarget',
    tagging: 'untaggable',
    iam: [
        'elasticfilesystem:DescribeMountTargets',
        'elasticfilesystem:DescribeMountTargetSecurityGroups',
        'elasticfilesystem:DeleteMountTarget',
        // EFS acts on the network interface in the caller's name.
        'ec2:DescribeNetworkInterfaceAttribute',
        'ec2:DeleteNetworkInterface',
    ],
    minutes: 2,
    manual: { gone: 'state `deleted`' },
    notFound: ['MountTargetNotFound'],
    refusals: [
        {
            // EC2 did not give the network interface back in time: AWS asks to try again.
            code: 'DependencyTimeout',
            patience: 600,
            remedy: 'EC2 does not give the mount target’s network interface back: run again.',
        },
    ],
    async describe(aws, id) {
        const found = await mount_target_find(aws, id);
        if (found === undefined)
            return undefined;
        const { SubnetId: subnet, NetworkInterfaceId: eni } = found;
        return {
            id,
            name: id,
            ...mount_target_look(found),
            refers: [
                ...(subnet ? [{ type: 'ec2:subnet', id: subnet }] : []),
                ...(await groupsOf(aws, id)).map((each) => ({ type: 'ec2:security-group', id: each })),
                ...(eni ? [{ type: 'ec2:network-interface', id: eni }] : []),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await mount_target_find(aws, id);
        return found && mount_target_look(found);
    },
    async remove(aws, { id }) {
        await (await aws.client('elasticfilesystem')).deleteMountTarget({ MountTargetId: id });
    },
});
async function mount_target_find(aws, id) {
    const efs = await aws.client('elasticfilesystem');
    const found = (await efs.describeMountTargets({ MountTargetId: id })).MountTargets?.[0];
    return found?.LifeCycleState === 'deleted' ? undefined : found;
}
/** Refused while it is being deleted; its groups only wait for it longer then. */
async function groupsOf(aws, MountTargetId) {
    const efs = await aws.client('elasticfilesystem');
    const answer = await optional(efs.describeMountTargetSecurityGroups({ MountTargetId }));
    return answer?.SecurityGroups ?? [];
}
/** States: EFS API reference, MountTargetDescription. */
function mount_target_look({ LifeCycleState: state }) {
    if (state === 'deleting')
        return { state };
    return state === 'creating' || state === 'updating'
        ? { state: 'busy', reason: `the mount target is ${state}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/forward.js


/** ARNs of the target groups that actions forward to, alone or by weight. */
function targetsOf(actions = []) {
    const all = actions.flatMap(({ TargetGroupArn: one, ForwardConfig: many }) => [
        one,
        ...(many?.TargetGroups ?? []).map((each) => each.TargetGroupArn),
    ]);
    return [...new Set(all)].filter((arn) => arn !== undefined);
}
/** The target groups of a listener's or rule's actions. */
function forwardsTo(actions) {
    return targetsOf(actions).flatMap((arn) => refOf('targetgroup', arn));
}
/** The listeners and rules of these balancers that forward to a target group; only application balancers have rules. */
async function forwardersTo(aws, targetGroup, balancers) {
    const users = await Promise.all(balancers.map((balancer) => forward_unlessGone(forwardersOf(aws, targetGroup, balancer))));
    return users.flat();
}
async function forwardersOf(aws, targetGroup, balancer) {
    const elb = await aws.client('elbv2');
    const users = [];
    for await (const page of elb.paginateDescribeListeners({ LoadBalancerArn: balancer }))
        for (const { ListenerArn, DefaultActions, Protocol, Port } of page.Listeners ?? []) {
            const [listener] = refOf('listener', ListenerArn);
            if (listener === undefined)
                continue;
            const name = listenerName(listener.id, Protocol, Port);
            if (targetsOf(DefaultActions).includes(targetGroup))
                users.push({ ...listener, name });
            if (!listener.id.startsWith('app/'))
                continue;
            // The default rule is the listener's own actions.
            for await (const { Rules } of elb.paginateDescribeRules({ ListenerArn }))
                for (const { RuleArn, Actions, IsDefault, Priority } of Rules ?? [])
                    if (!IsDefault && targetsOf(Actions).includes(targetGroup))
                        for (const rule of refOf('listener-rule', RuleArn))
                            users.push({ ...rule, name: `rule ${Priority} of ${name}` });
        }
    return users;
}
/** A target group may name its balancer a moment longer than that is there. */
async function forward_unlessGone(users) {
    try {
        return await users;
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'LoadBalancerNotFound', 'ListenerNotFound'))
            return [];
        throw error;
    }
}
/** Such as `shop HTTPS:443`; the listener of a gateway balancer has neither protocol nor port. */
function listenerName(id, protocol, port) {
    return [balancerNameIn(id), [protocol, port].filter(Boolean).join(':')].filter(Boolean).join(' ');
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/listener.js



/**
 * Listener of an application, network or gateway load balancer; the id is what follows `listener/` in its ARN. It dies
 * with its balancer, and its rules with it. Sources: Elastic Load Balancing v2 API reference (DeleteListener,
 * DeleteLoadBalancer, DescribeListeners, DescribeRules).
 */
const listener = (0,contract/* defineResourceType */.W)({
    name: 'elasticloadbalancing:listener',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::Listener',
    arn: 'elasticloadbalancing:listener/{id+}',
    tagging: 'swept',
    iam: [
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTags',
        'elasticloadbalancing:DeleteListener',
    ],
    notFound: ['ListenerNotFoundException', 'LoadBalancerNotFoundException'],
    refusals: [
        {
            // An application balancer that a network balancer forwards to (hashicorp/terraform-provider-aws#34860).
            code: 'ResourceInUseException',
            text: /registered target/i,
            patience: 0,
            remedy: 'Deregister the application load balancer from that target group, or label the group too, then run again.',
        },
    ],
    async describe(aws, id) {
        const elb = await aws.client('elbv2');
        const arn = ids_arnOf(aws, 'listener', id);
        const [{ Listeners }, tags, rules] = await Promise.all([
            elb.describeListeners({ ListenerArns: [arn] }),
            readTags(aws, arn),
            listener_rulesOf(aws, arn),
        ]);
        const found = Listeners?.[0];
        return (found && {
            id,
            arn,
            name: listenerName(id, found.Protocol, found.Port),
            tags,
            state: 'ready',
            refers: [
                ...forwardsTo(found.DefaultActions),
                ...(found.Certificates ?? []).flatMap((each) => ids_certificate(each.CertificateArn)),
            ],
            owns: rules.map((rule) => ({ ...rule, goes: 'with' })),
            detail: undefined,
        });
    },
    async look(aws, id) {
        const elb = await aws.client('elbv2');
        await elb.describeListeners({ ListenerArns: [ids_arnOf(aws, 'listener', id)] });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        const elb = await aws.client('elbv2');
        await elb.deleteListener({ ListenerArn: ids_arnOf(aws, 'listener', id) });
    },
});
/** Its rules but the default one; only listeners of application balancers have any. */
async function listener_rulesOf(aws, ListenerArn) {
    if (!ListenerArn.includes(':listener/app/'))
        return [];
    const elb = await aws.client('elbv2');
    const rules = [];
    for await (const page of elb.paginateDescribeRules({ ListenerArn }))
        for (const { RuleArn, IsDefault } of page.Rules ?? [])
            if (!IsDefault)
                rules.push(...refOf('listener-rule', RuleArn));
    return rules;
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/listener-rule.js



/**
 * Rule of a listener of an application load balancer; the id is what follows `listener-rule/` in its ARN. The default
 * rule is no resource of its own: it is its listener's actions, and cannot be deleted. Source: Elastic Load Balancing v2
 * API reference (DeleteRule, DescribeRules).
 */
const listenerRule = (0,contract/* defineResourceType */.W)({
    name: 'elasticloadbalancing:listener-rule',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::ListenerRule',
    arn: 'elasticloadbalancing:listener-rule/{id+}',
    tagging: 'swept',
    iam: [
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTags',
        'elasticloadbalancing:DeleteRule',
    ],
    notFound: ['RuleNotFoundException', 'ListenerNotFoundException', 'LoadBalancerNotFoundException'],
    async describe(aws, id) {
        const elb = await aws.client('elbv2');
        const arn = ids_arnOf(aws, 'listener-rule', id);
        const [{ Rules }, tags] = await Promise.all([
            elb.describeRules({ RuleArns: [arn] }),
            readTags(aws, arn),
        ]);
        const found = Rules?.[0];
        if (found === undefined || found.IsDefault)
            return undefined;
        return {
            id,
            arn,
            name: `${balancerNameIn(id)} rule ${found.Priority}`,
            tags,
            state: 'ready',
            refers: forwardsTo(found.Actions),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const elb = await aws.client('elbv2');
        await elb.describeRules({ RuleArns: [ids_arnOf(aws, 'listener-rule', id)] });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        const elb = await aws.client('elbv2');
        await elb.deleteRule({ RuleArn: ids_arnOf(aws, 'listener-rule', id) });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/associated.js

/**
 * The endpoint services and VPC links of this account in front of a balancer, for people. AWS refuses to delete it then
 * and does not say for whom. Source: guide, delete a Network Load Balancer.
 */
async function associated_usersOf(aws, balancer) {
    const all = await Promise.all([
        optional(endpointServices(aws, balancer)),
        optional(vpcLinks(aws, balancer)),
    ]);
    return all.flatMap((names) => names ?? []);
}
async function endpointServices(aws, balancer) {
    const ec2 = await aws.client('ec2');
    const names = [];
    for await (const page of ec2.paginateDescribeVpcEndpointServiceConfigurations({}))
        for (const each of page.ServiceConfigurations ?? [])
            if ([each.NetworkLoadBalancerArns, each.GatewayLoadBalancerArns].some((arns) => arns?.includes(balancer)))
                names.push(`ec2:vpc-endpoint-service ${each.ServiceId}`);
    return names;
}
async function vpcLinks(aws, balancer) {
    const gateway = await aws.client('apigateway');
    const names = [];
    for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
        for (const { id, name, targetArns } of page.items ?? [])
            if (targetArns?.includes(balancer))
                names.push(`apigateway:vpclink ${id} (${name})`);
    return names;
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/classic.js



/**
 * Classic load balancer, of the older API; it has no deletion protection, and its listeners are a part of it. Source:
 * Elastic Load Balancing API reference, version 2012-06-01 (DeleteLoadBalancer, DescribeLoadBalancers).
 */
async function describeClassic(aws, name) {
    const elb = await aws.client('elb');
    const [{ LoadBalancerDescriptions }, { TagDescriptions }, logs] = await Promise.all([
        elb.describeLoadBalancers({ LoadBalancerNames: [name] }),
        elb.describeTags({ LoadBalancerNames: [name] }),
        optional(elb.describeLoadBalancerAttributes({ LoadBalancerName: name })),
    ]);
    const found = LoadBalancerDescriptions?.[0];
    if (found === undefined)
        return undefined;
    const bucket = logs?.LoadBalancerAttributes?.AccessLog?.S3BucketName;
    return {
        id: name,
        arn: `arn:${aws.partition}:elasticloadbalancing:${aws.region}:${aws.account}:loadbalancer/${name}`,
        name,
        tags: tagsOf(TagDescriptions?.[0]?.Tags),
        createdAt: found.CreatedTime,
        state: 'ready',
        refers: [
            ...(found.Subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
            ...(found.SecurityGroups ?? []).map((id) => ({ type: 'ec2:security-group', id })),
            ...(bucket ? [{ type: 's3:bucket', id: bucket }] : []),
            ...(found.ListenerDescriptions ?? []).flatMap((each) => ids_certificate(each.Listener?.SSLCertificateId)),
        ],
        detail: undefined,
    };
}
async function lookAtClassic(aws, name) {
    await (await aws.client('elb')).describeLoadBalancers({ LoadBalancerNames: [name] });
    return { state: 'ready' };
}
async function removeClassic(aws, name) {
    await (await aws.client('elb')).deleteLoadBalancer({ LoadBalancerName: name });
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/current.js

/**
 * Application, network or gateway load balancer. Source: Elastic Load Balancing v2 API reference (DescribeLoadBalancers,
 * LoadBalancerAttribute).
 */
async function describeCurrent(aws, id) {
    const elb = await aws.client('elbv2');
    const LoadBalancerArn = ids_arnOf(aws, 'loadbalancer', id);
    const [{ LoadBalancers }, { Attributes }, tags, listeners] = await Promise.all([
        elb.describeLoadBalancers({ LoadBalancerArns: [LoadBalancerArn] }),
        elb.describeLoadBalancerAttributes({ LoadBalancerArn }),
        readTags(aws, LoadBalancerArn),
        listenersOf(aws, LoadBalancerArn),
    ]);
    const found = LoadBalancers?.[0];
    if (found === undefined)
        return undefined;
    const attributes = new Map((Attributes ?? []).map(({ Key, Value }) => [Key, Value]));
    const buckets = ['access_logs', 'connection_logs', 'health_check_logs'].map((logs) => attributes.get(`${logs}.s3.bucket`));
    return {
        id,
        arn: LoadBalancerArn,
        name: found.LoadBalancerName ?? id,
        tags,
        createdAt: found.CreatedTime,
        state: 'ready',
        protection: attributes.get('deletion_protection.enabled') === 'true' ? 'deletion protection' : undefined,
        refers: [
            ...networkOf(found),
            ...buckets.flatMap((bucket) => (bucket ? [{ type: 's3:bucket', id: bucket }] : [])),
        ],
        owns: listeners.map((listener) => ({ ...listener, goes: 'with' })),
        detail: undefined,
    };
}
async function listenersOf(aws, LoadBalancerArn) {
    const elb = await aws.client('elbv2');
    const listeners = [];
    for await (const page of elb.paginateDescribeListeners({ LoadBalancerArn }))
        for (const { ListenerArn } of page.Listeners ?? [])
            listeners.push(...refOf('listener', ListenerArn));
    return listeners;
}
/** Subnets, security groups and the Elastic IPs that a network balancer was given. */
function networkOf({ AvailabilityZones: zones = [], SecurityGroups: groups = [] }) {
    const of = (type, ids) => ids.flatMap((id) => (id === undefined ? [] : [{ type, id }]));
    return [
        ...of('ec2:subnet', zones.map(({ SubnetId }) => SubnetId)),
        ...of('ec2:security-group', groups),
        ...of('ec2:elastic-ip', zones.flatMap(({ LoadBalancerAddresses: all = [] }) => all.map((each) => each.AllocationId))),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/load-balancer.js






/**
 * Load balancer of any kind; the id is what follows `loadbalancer/` in its ARN: `app/NAME/ID`, `net/NAME/ID` or
 * `gwy/NAME/ID`, and for a classic one its name alone. Listeners and rules die with it, target groups stay, and its
 * network interfaces linger for minutes. Sources: Elastic Load Balancing v2 API reference (DeleteLoadBalancer,
 * LoadBalancerAttribute), guides (delete a load balancer, deletion protection).
 */
const loadBalancer = (0,contract/* defineResourceType */.W)({
    name: 'elasticloadbalancing:loadbalancer',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    aliases: ['AWS::ElasticLoadBalancing::LoadBalancer'],
    arn: 'elasticloadbalancing:loadbalancer/{id+}',
    tagging: 'swept',
    iam: [
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeLoadBalancerAttributes',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeTags',
        'elasticloadbalancing:DeleteLoadBalancer',
        'ec2:DescribeVpcEndpointServiceConfigurations',
        'apigateway:GET',
    ],
    unprotectIam: ['elasticloadbalancing:ModifyLoadBalancerAttributes'],
    // It is gone within seconds, but what it was in waits for its network interfaces.
    minutes: 2,
    manual: {
        first: 'VPC links and endpoint services in front of it',
        protection: 'deletion protection (`deletion_protection.enabled`)',
    },
    notFound: ['LoadBalancerNotFoundException', 'AccessPointNotFoundException'],
    refusals: [
        {
            code: 'OperationNotPermittedException',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add elasticloadbalancing:loadbalancer to remove-protection in the profile.',
        },
        {
            code: 'ResourceInUseException',
            text: /^it is behind/,
            patience: 0,
            remedy: 'Delete that first, or label it too, then run again.',
        },
        {
            code: 'ResourceInUseException',
            patience: 120,
            remedy: 'See which other service works with the load balancer (endpoint service, VPC link, …), then run again.',
        },
    ],
    describe: (aws, id) => (isClassic(id) ? describeClassic(aws, id) : describeCurrent(aws, id)),
    async look(aws, id) {
        if (isClassic(id))
            return lookAtClassic(aws, id);
        const elb = await aws.client('elbv2');
        await elb.describeLoadBalancers({ LoadBalancerArns: [ids_arnOf(aws, 'loadbalancer', id)] });
        return { state: 'ready' };
    },
    async unprotect(aws, { id }) {
        const elb = await aws.client('elbv2');
        await elb.modifyLoadBalancerAttributes({
            LoadBalancerArn: ids_arnOf(aws, 'loadbalancer', id),
            Attributes: [{ Key: 'deletion_protection.enabled', Value: 'false' }],
        });
    },
    async remove(aws, { id }) {
        if (isClassic(id))
            return removeClassic(aws, id);
        const LoadBalancerArn = ids_arnOf(aws, 'loadbalancer', id);
        const elb = await aws.client('elbv2');
        try {
            await elb.deleteLoadBalancer({ LoadBalancerArn });
        }
        catch (error) {
            const users = (0,errors/* isCode */._m)(error, 'ResourceInUse') ? await associated_usersOf(aws, LoadBalancerArn) : [];
            if (users.length === 0)
                throw error;
            // AWS says only `associated with another service`.
            const message = `it is behind ${users.join(' and ')}`;
            throw Object.assign(new Error(message), { name: 'ResourceInUseException' });
        }
    },
});
/** Names of classic balancers have no slash. */
function isClassic(id) {
    return !id.includes('/');
}

;// CONCATENATED MODULE: ./build/resource-types/elasticloadbalancing/target-group.js



/**
 * Target group of an application, network or gateway load balancer; the id is `NAME/ID`, as in its ARN. It can go as
 * soon as no listener and no rule forwards to it. Sources: Elastic Load Balancing v2 API reference (DeleteTargetGroup,
 * DescribeTargetGroups), guide (delete a target group).
 */
const target_group_targetGroup = (0,contract/* defineResourceType */.W)({
    name: 'elasticloadbalancing:targetgroup',
    cloudFormation: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    arn: 'elasticloadbalancing:targetgroup/{id+}',
    tagging: 'swept',
    iam: [
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTags',
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetHealth',
        'elasticloadbalancing:DeleteTargetGroup',
    ],
    manual: { first: 'the listeners and rules that forward to it' },
    notFound: ['TargetGroupNotFoundException'],
    refusals: [
        {
            code: 'ResourceInUseException',
            patience: 60,
            remedy: 'See which listener or rule was made to forward to it meanwhile, then run again.',
        },
    ],
    async describe(aws, id) {
        const elb = await aws.client('elbv2');
        const arn = ids_arnOf(aws, 'targetgroup', id);
        const [{ TargetGroups }, tags] = await Promise.all([
            elb.describeTargetGroups({ TargetGroupArns: [arn] }),
            readTags(aws, arn),
        ]);
        const found = TargetGroups?.[0];
        return (found && {
            id,
            arn,
            name: found.TargetGroupName ?? id,
            tags,
            state: 'ready',
            refers: await balancersBehind(aws, found),
            usedBy: await forwardersTo(aws, arn, found.LoadBalancerArns ?? []),
            detail: undefined,
        });
    },
    async look(aws, id) {
        const elb = await aws.client('elbv2');
        await elb.describeTargetGroups({ TargetGroupArns: [ids_arnOf(aws, 'targetgroup', id)] });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        const elb = await aws.client('elbv2');
        await elb.deleteTargetGroup({ TargetGroupArn: ids_arnOf(aws, 'targetgroup', id) });
    },
});
/** The application balancers that a network balancer forwards to: they cannot lose a listener while they are targets. */
async function balancersBehind(aws, { TargetType, TargetGroupArn }) {
    if (TargetType !== 'alb')
        return [];
    const elb = await aws.client('elbv2');
    const { TargetHealthDescriptions } = await elb.describeTargetHealth({ TargetGroupArn });
    return (TargetHealthDescriptions ?? []).flatMap(({ Target }) => refOf('loadbalancer', Target?.Id));
}

;// CONCATENATED MODULE: ./build/resource-types/es/plain.js




/** OpenSearch domain. Source: OpenSearch Service API reference (DeleteDomain, DomainStatus). */
const openSearchTypes = [
    plain({
        name: 'es:domain',
        cloudFormation: 'AWS::OpenSearchService::Domain',
        // Its ARNs still say es; AWS::OpenSearch is a namespace of CloudFormation's without domains.
        aliases: ['AWS::Elasticsearch::Domain', 'AWS::OpenSearch::Domain', 'opensearch:domain'],
        arn: 'es:domain/{id}',
        client: 'es',
        iam: ['es:DescribeDomain', 'es:ListTags', 'es:DeleteDomain'],
        minutes: 15,
        notFound: ['ResourceNotFoundException'],
        refusals: [
            {
                code: 'ConflictException',
                patience: 1800,
                remedy: 'See in OpenSearch Service what the domain is doing, then run again.',
            },
        ],
        async describe(es, id, aws) {
            const found = (await es.describeDomain({ DomainName: id })).DomainStatus;
            if (found === undefined)
                return undefined;
            const { VPCOptions: network, CognitoOptions: cognito } = found;
            return {
                arn: found.ARN,
                state: found.Deleted ? 'deleting' : 'ready',
                refers: [
                    ...(network?.SubnetIds ?? []).map((subnet) => ({ type: 'ec2:subnet', id: subnet })),
                    ...(network?.SecurityGroupIds ?? []).map((group) => ({
                        type: 'ec2:security-group',
                        id: group,
                    })),
                    ...targetRef(aws, found.EncryptionAtRestOptions?.KmsKeyId),
                    ...Object.values(found.LogPublishingOptions ?? {}).flatMap((log) => targetRef(aws, log.CloudWatchLogsLogGroupArn)),
                    ...roleRef(aws, cognito?.RoleArn),
                    ...(cognito?.UserPoolId
                        ? [{ type: 'cognito-idp:userpool', id: cognito.UserPoolId }]
                        : []),
                ],
            };
        },
        tags: async (es, arn) => tagsOf((await es.listTags({ ARN: arn })).TagList),
        remove: (es, id) => es.deleteDomain({ DomainName: id }),
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/events/pages.js
/** EventBridge's listings: its SDK client has no paginators. */
async function* pages(ask) {
    let token;
    do {
        const page = await ask(token);
        yield page;
        token = page.NextToken;
    } while (token);
}

;// CONCATENATED MODULE: ./build/resource-types/events/api-destination.js



/**
 * EventBridge API destination. AWS cannot tag it, and pipes that send to it are not to be seen: it only goes by its
 * name. Source: EventBridge API reference (DeleteApiDestination, DescribeApiDestination).
 */
const apiDestination = (0,contract/* defineResourceType */.W)({
    name: 'events:api-destination',
    cloudFormation: 'AWS::Events::ApiDestination',
    tagging: 'untaggable',
    iam: [
        'events:ListApiDestinations',
        'events:DescribeApiDestination',
        'events:DeleteApiDestination',
    ],
    manual: { first: 'the rules that send to it' },
    notFound: ['ResourceNotFoundException'],
    async *list(aws) {
        const events = await aws.client('events');
        for await (const page of pages((NextToken) => events.listApiDestinations({ NextToken })))
            for (const { Name: id } of page.ApiDestinations ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async describe(aws, name) {
        const found = await (await aws.client('events')).describeApiDestination({ Name: name });
        return {
            id: name,
            arn: found.ApiDestinationArn,
            name,
            createdAt: found.CreationTime,
            state: 'ready',
            refers: targetRef(aws, found.ConnectionArn),
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('events')).deleteApiDestination({ Name: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/events/archive.js




/**
 * EventBridge archive, with its events and the rule that EventBridge keeps for it. AWS cannot tag it: it belongs to its
 * bus. A replay under way is cancelled first; replays that ended cannot be deleted, AWS forgets them. Sources:
 * EventBridge API reference (DeleteArchive, CancelReplay, ListReplays), EventBridge guide (deleting archives).
 */
const archive = (0,contract/* defineResourceType */.W)({
    name: 'events:archive',
    cloudFormation: 'AWS::Events::Archive',
    arn: 'events:archive/{id}',
    tagging: 'untaggable',
    iam: [
        'events:ListArchives',
        'events:DescribeArchive',
        'events:ListReplays',
        'events:CancelReplay',
        'events:DeleteArchive',
    ],
    manual: { first: 'replays of it that are under way, which are cancelled' },
    notFound: ['ResourceNotFoundException'],
    async *list(aws) {
        const events = await aws.client('events');
        for await (const page of pages((NextToken) => events.listArchives({ NextToken })))
            for (const { ArchiveName: id } of page.Archives ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async describe(aws, name) {
        const events = await aws.client('events');
        const found = await events.describeArchive({ ArchiveName: name });
        const replays = await replaysOf(aws, name);
        const changing = found.State?.endsWith('ING') ? found.State : undefined;
        return {
            id: name,
            arn: found.ArchiveArn,
            name,
            createdAt: found.CreationTime,
            state: changing === undefined ? 'ready' : 'busy',
            reason: changing && `the archive is ${changing}`,
            released: replays.length === 0,
            refers: [...targetRef(aws, found.EventSourceArn), ...targetRef(aws, found.KmsKeyIdentifier)],
            detail: replays,
        };
    },
    releases: ['early'],
    async release(aws, { detail: replays }) {
        const events = await aws.client('events');
        for (const { ReplayName, State } of replays)
            if (State !== 'CANCELLING')
                await events.cancelReplay({ ReplayName }).catch((error) => {
                    // It ended by itself in the meantime.
                    if (!(0,errors/* isCode */._m)(error, 'IllegalStatus'))
                        throw error;
                });
    },
    async remove(aws, { id }) {
        await (await aws.client('events')).deleteArchive({ ArchiveName: id });
    },
});
/** Those under way. */
async function replaysOf(aws, name) {
    const events = await aws.client('events');
    const EventSourceArn = `arn:${aws.partition}:events:${aws.region}:${aws.account}:archive/${name}`;
    const replays = [];
    for await (const page of pages((NextToken) => events.listReplays({ EventSourceArn, NextToken })))
        replays.push(...(page.Replays ?? []).filter(({ State }) => State?.endsWith('ING')));
    return replays;
}

;// CONCATENATED MODULE: ./build/resource-types/events/connection.js



/**
 * EventBridge connection; the secret that EventBridge keeps for it dies with it. AWS cannot tag it, and what a state
 * machine or a pipe uses it for is not to be seen: it only goes by its name. Sources: EventBridge API reference
 * (DeleteConnection, DescribeConnection, ListApiDestinations).
 */
const connection = (0,contract/* defineResourceType */.W)({
    name: 'events:connection',
    cloudFormation: 'AWS::Events::Connection',
    tagging: 'untaggable',
    iam: [
        'events:ListConnections',
        'events:DescribeConnection',
        'events:ListApiDestinations',
        'events:DeleteConnection',
    ],
    manual: { first: 'its API destinations' },
    notFound: ['ResourceNotFoundException'],
    async *list(aws) {
        const events = await aws.client('events');
        for await (const page of pages((NextToken) => events.listConnections({ NextToken })))
            for (const { Name: id } of page.Connections ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async describe(aws, name) {
        const found = await (await aws.client('events')).describeConnection({ Name: name });
        return {
            id: name,
            arn: found.ConnectionArn,
            name,
            createdAt: found.CreationTime,
            ...connection_look(found.ConnectionState),
            refers: targetRef(aws, found.KmsKeyIdentifier),
            usedBy: await connection_destinationsOf(aws, found.ConnectionArn),
            detail: undefined,
        };
    },
    async look(aws, name) {
        return connection_look((await (await aws.client('events')).describeConnection({ Name: name })).ConnectionState);
    },
    async remove(aws, { id }) {
        await (await aws.client('events')).deleteConnection({ Name: id });
    },
});
/** States: EventBridge API reference, DescribeConnection. */
function connection_look(state = '') {
    if (state === 'DELETING')
        return { state: 'deleting' };
    return state.endsWith('ING')
        ? { state: 'busy', reason: `the connection is ${state}` }
        : { state: 'ready' };
}
async function connection_destinationsOf(aws, ConnectionArn) {
    const events = await aws.client('events');
    const refs = [];
    for await (const page of pages((NextToken) => events.listApiDestinations({ ConnectionArn, NextToken })))
        for (const { Name: id, ConnectionArn: its } of page.ApiDestinations ?? [])
            if (id !== undefined && its === ConnectionArn)
                refs.push({ type: 'events:api-destination', id });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/events/event-bus.js




/** The rule that EventBridge keeps for an archive goes with the archive (EventBridge guide, deleting archives). */
const archiveRule = /^Events-Archive-/;
/** EventBridge event bus. Sources: EventBridge API reference (DeleteEventBus, ListRules, ListArchives). */
const eventBus = (0,contract/* defineResourceType */.W)({
    name: 'events:event-bus',
    cloudFormation: 'AWS::Events::EventBus',
    arn: 'events:event-bus/{id+}',
    tagging: 'swept',
    iam: [
        'events:DescribeEventBus',
        'events:ListTagsForResource',
        'events:ListRules',
        'events:ListArchives',
        'events:DeleteEventBus',
    ],
    manual: { first: 'its rules and archives' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ValidationException',
            text: /has rules/i,
            patience: 120,
            remedy: 'Delete the rules on this bus (`aws events list-rules --event-bus-name …`), then run again.',
        },
    ],
    async describe(aws, name) {
        const events = await aws.client('events');
        const found = await events.describeEventBus({ Name: name });
        const { Tags } = await events.listTagsForResource({ ResourceARN: found.Arn });
        const rules = name === 'default' ? [] : await rulesOn(events, name);
        const archives = name === 'default' ? [] : await archivesOf(events, found.Arn);
        return {
            id: name,
            arn: found.Arn,
            name,
            tags: tagsOf(Tags),
            createdAt: found.CreationTime,
            state: 'ready',
            managedBy: name === 'default' ? 'AWS (every region has its default bus)' : undefined,
            refers: [
                ...targetRef(aws, found.DeadLetterConfig?.Arn),
                ...targetRef(aws, found.KmsKeyIdentifier),
            ],
            owns: [
                ...rules.flatMap(({ managed, ref }) => managed ? [] : [{ ...ref, goes: 'before' }]),
                ...archives.map((ref) => ({ ...ref, goes: 'before' })),
            ],
            usedBy: [...rules.map(({ ref }) => ref), ...archives],
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('events')).describeEventBus({ Name: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('events')).deleteEventBus({ Name: id });
    },
});
async function rulesOn(events, EventBusName) {
    const rules = [];
    for await (const page of pages((NextToken) => events.listRules({ EventBusName, NextToken })))
        for (const { Name = '', ManagedBy } of page.Rules ?? []) {
            const managed = ManagedBy !== undefined;
            if (!managed || !archiveRule.test(Name))
                rules.push({ ref: { type: 'events:rule', id: `${EventBusName}/${Name}` }, managed });
        }
    return rules;
}
async function archivesOf(events, EventSourceArn) {
    const refs = [];
    for await (const page of pages((NextToken) => events.listArchives({ EventSourceArn, NextToken })))
        for (const { ArchiveName: id } of page.Archives ?? [])
            if (id !== undefined)
                refs.push({ type: 'events:archive', id });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/events/targets.js

/** A rule's name has no slash; that of a partner's bus does. */
function targets_named(id) {
    const at = id.lastIndexOf('/');
    return { EventBusName: id.slice(0, at), Name: id.slice(at + 1) };
}
/**
 * EventBridge names no log group itself, but its console puts `/aws/events/` before what is typed. One that is named
 * after the rule is left behind by it; any other may serve several, and only goes after it.
 */
function isOwnGroup(id, { type, id: group }) {
    return (type === 'logs:log-group' &&
        [`/aws/events/${targets_named(id).Name}`, `/aws/events/${id}`].includes(group));
}
async function targets_targetsOf(events, id) {
    const { EventBusName, Name: Rule } = targets_named(id);
    const targets = [];
    for await (const page of pages((NextToken) => events.listTargetsByRule({ Rule, EventBusName, NextToken })))
        targets.push(...(page.Targets ?? []));
    return targets;
}
/** All of them or an error: their failures come in an answer of status 200, at most 10 are taken at once. */
async function removeTargets(events, id, targets) {
    const { EventBusName, Name: Rule } = targets_named(id);
    const ids = targets.flatMap(({ Id }) => (Id === undefined ? [] : [Id]));
    for (let at = 0; at < ids.length; at += 10) {
        const Ids = ids.slice(at, at + 10);
        const answer = await events.removeTargets({ Rule, EventBusName, Ids });
        if (!answer.FailedEntryCount)
            continue;
        // The codes in the answer are those of targets: `not found` there does not mean that the rule is gone.
        const { TargetId, ErrorCode, ErrorMessage } = answer.FailedEntries?.[0] ?? {};
        const what = `target ${TargetId} was not removed: ${ErrorCode}: ${ErrorMessage}`;
        throw Object.assign(new Error(what), { name: 'TargetNotRemoved' });
    }
}
/** API destinations may serve others, pipes among them, and carry no tags: a person has to decide. */
function untaggable(targets) {
    const names = targets.flatMap(({ Arn }) => /:api-destination\/([^/]+)/.exec(Arn ?? '')?.[1] ?? []);
    if (names.length === 0)
        return undefined;
    return `sent to the API destination ${names.join(', ')}, which AWS cannot tag: only \`names\` in the profile deletes it`;
}

;// CONCATENATED MODULE: ./build/resource-types/events/rule.js





const removeByHand = 'Remove its targets (`aws events remove-targets --event-bus-name …`), then run again.';
/**
 * EventBridge rule; its id is `BUS/NAME`, on the default bus too. Sources: EventBridge API reference (DeleteRule,
 * RemoveTargets: 10 entries a request, failures in an answer of status 200).
 */
const rule = (0,contract/* defineResourceType */.W)({
    name: 'events:rule',
    cloudFormation: 'AWS::Events::Rule',
    arn: 'events:rule/{id+}',
    // The ARN leaves the default bus out.
    idOf: (id) => (id.includes('/') ? id : `default/${id}`),
    tagging: 'swept',
    iam: [
        'events:DescribeRule',
        'events:ListTargetsByRule',
        'events:ListTagsForResource',
        'events:RemoveTargets',
        'events:DeleteRule',
    ],
    manual: { first: 'its targets, which go with it' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            // A removed target may be there a little longer: RemoveTargets.
            code: 'ValidationException',
            text: /has targets/i,
            patience: 60,
            remedy: removeByHand,
        },
        {
            // This action's own word for a failure in an answer of status 200, as when too many ask at once.
            code: 'TargetNotRemoved',
            patience: 60,
            remedy: removeByHand,
        },
        {
            code: 'ManagedRuleException',
            patience: 0,
            blocker: 'a service of AWS manages this rule',
            remedy: 'It goes with what that service made it for; remove that.',
        },
    ],
    async describe(aws, id) {
        const events = await aws.client('events');
        const { EventBusName, Name } = targets_named(id);
        const { Arn, ManagedBy, RoleArn } = await events.describeRule({ EventBusName, Name });
        const { Tags } = await events.listTagsForResource({ ResourceARN: Arn });
        const targets = await targets_targetsOf(events, id);
        const sentTo = targets.flatMap(({ Arn: arn }) => targetRef(aws, arn));
        return {
            id,
            arn: Arn,
            name: Name,
            tags: tagsOf(Tags),
            state: 'ready',
            managedBy: ManagedBy,
            refers: [
                // The default bus is always there.
                ...(EventBusName === 'default' ? [] : [{ type: 'events:event-bus', id: EventBusName }]),
                ...roleRef(aws, RoleArn),
                ...sentTo.filter((ref) => !isOwnGroup(id, ref)),
                ...targets.flatMap((target) => [
                    ...roleRef(aws, target.RoleArn),
                    ...targetRef(aws, target.DeadLetterConfig?.Arn),
                ]),
            ],
            owns: sentTo.filter((ref) => isOwnGroup(id, ref)).map((ref) => ({ ...ref, goes: 'after' })),
            note: untaggable(targets),
            detail: targets,
        };
    },
    async look(aws, id) {
        await (await aws.client('events')).describeRule(targets_named(id));
        return { state: 'ready' };
    },
    async remove(aws, { id, detail: targets }) {
        const events = await aws.client('events');
        const { EventBusName, Name } = targets_named(id);
        await removeTargets(events, id, targets);
        // Without the bus's name it would succeed on the default bus, where there is no such rule.
        await events.deleteRule({ Name, EventBusName });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/firehose/references.js


/**
 * Whatever its sources and destinations name: roles, streams, buckets, functions, keys, secrets and domains by ARN; log
 * groups, subnets and security groups by name.
 */
function references_usesOf(aws, found) {
    const refs = [...leaves(found)].flatMap(([key, value]) => {
        if (key === 'LogGroupName')
            return [{ type: 'logs:log-group', id: value }];
        if (key === 'SubnetIds')
            return [{ type: 'ec2:subnet', id: value }];
        if (key === 'SecurityGroupIds')
            return [{ type: 'ec2:security-group', id: value }];
        // Its own ARN is among them.
        return value === found.DeliveryStreamARN
            ? []
            : [...roleRef(aws, value), ...targetRef(aws, value)];
    });
    const unique = new Map(refs.map((ref) => [`${ref.type} ${ref.id}`, ref]));
    return [...unique.values()];
}
/** Every text in it with the name that it stands under. */
function* leaves(value, key = '') {
    if (typeof value === 'string')
        yield [key, value];
    else if (Array.isArray(value))
        for (const each of value)
            yield* leaves(each, key);
    else if (value !== null && typeof value === 'object' && !(value instanceof Date))
        for (const [name, each] of Object.entries(value))
            yield* leaves(each, name);
}

;// CONCATENATED MODULE: ./build/resource-types/firehose/delivery-stream.js



/**
 * Firehose delivery stream. Sources: Firehose API reference (DeleteDeliveryStream: not while CREATING, and
 * `AllowForceDelete` once AWS could not retire its grant on the KMS key; DeliveryStreamDescription for the states).
 */
const deliveryStream = (0,contract/* defineResourceType */.W)({
    name: 'firehose:deliverystream',
    cloudFormation: 'AWS::KinesisFirehose::DeliveryStream',
    arn: 'firehose:deliverystream/{id}',
    tagging: 'swept',
    iam: [
        'firehose:DescribeDeliveryStream',
        'firehose:ListTagsForDeliveryStream',
        'firehose:DeleteDeliveryStream',
    ],
    minutes: 2,
    manual: { first: 'what writes to it' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ResourceInUseException',
            patience: 600,
            remedy: 'Wait until the delivery stream is ACTIVE, then run again.',
        },
    ],
    async describe(aws, name) {
        const firehose = await aws.client('firehose');
        const found = await delivery_stream_read(firehose, name);
        if (found === undefined)
            return undefined;
        const uses = references_usesOf(aws, found);
        const group = `/aws/kinesisfirehose/${name}`;
        const isOwn = ({ type, id }) => type === 'logs:log-group' && id === group;
        return {
            id: name,
            arn: found.DeliveryStreamARN,
            name,
            tags: await delivery_stream_tagsAt(firehose, name),
            createdAt: found.CreateTimestamp,
            ...delivery_stream_look(found),
            refers: uses.filter((ref) => !isOwn(ref)),
            // The group that the console makes is its alone; any other may be shared.
            owns: uses.filter(isOwn).map((ref) => ({ ...ref, goes: 'after' })),
            detail: found,
        };
    },
    async look(aws, name) {
        const found = await delivery_stream_read(await aws.client('firehose'), name);
        return found && delivery_stream_look(found);
    },
    async remove(aws, { id, detail }) {
        const AllowForceDelete = detail.DeliveryStreamStatus === 'DELETING_FAILED';
        const firehose = await aws.client('firehose');
        await firehose.deleteDeliveryStream({ DeliveryStreamName: id, AllowForceDelete });
        return AllowForceDelete
            ? 'by force: its grant on the KMS key may remain (`aws kms list-grants`)'
            : undefined;
    },
});
/** DELETING_FAILED is tried again, by force. */
function delivery_stream_look({ DeliveryStreamStatus: status }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    if (status === 'CREATING')
        return { state: 'busy', reason: 'the delivery stream is CREATING' };
    return { state: 'ready' };
}
async function delivery_stream_read(firehose, DeliveryStreamName) {
    const answer = await firehose.describeDeliveryStream({ DeliveryStreamName });
    return answer.DeliveryStreamDescription;
}
async function delivery_stream_tagsAt(firehose, DeliveryStreamName) {
    const tags = {};
    let ExclusiveStartTagKey;
    do {
        const page = await firehose.listTagsForDeliveryStream({
            DeliveryStreamName,
            ExclusiveStartTagKey,
        });
        Object.assign(tags, tagsOf(page.Tags));
        ExclusiveStartTagKey = page.HasMoreTags ? page.Tags?.at(-1)?.Key : undefined;
    } while (ExclusiveStartTagKey !== undefined);
    return tags;
}

;// CONCATENATED MODULE: ./build/resource-types/glue/role.js

/** Glue tells a role as it was given: its ARN, its name, or path and name. */
function glueRole(aws, role) {
    if (role === undefined || role.startsWith('arn:'))
        return roleRef(aws, role);
    return [{ type: 'iam:role', id: role.slice(role.lastIndexOf('/') + 1) }];
}

;// CONCATENATED MODULE: ./build/resource-types/glue/crawler.js



/** Glue crawler. Source: Glue API reference (GetCrawler, StopCrawler, DeleteCrawler: refused while it runs). */
const crawler = (0,contract/* defineResourceType */.W)({
    name: 'glue:crawler',
    cloudFormation: 'AWS::Glue::Crawler',
    arn: 'glue:crawler/{id}',
    tagging: 'swept',
    iam: ['glue:GetCrawler', 'glue:GetTags', 'glue:StopCrawler', 'glue:DeleteCrawler'],
    manual: { first: 'its crawl, which is stopped' },
    notFound: ['EntityNotFoundException'],
    refusals: [
        {
            // Started anew, by its schedule or a trigger, since it was stopped.
            code: 'CrawlerRunningException',
            patience: 300,
            remedy: 'Something keeps starting this crawler: stop that, then run again.',
        },
        { code: 'CrawlerStoppingException', patience: 600, remedy: 'Its crawl is ending: run again.' },
        // It has ended by itself since it was looked at.
        { code: 'CrawlerNotRunningException', patience: 60, remedy: 'Its crawl has ended: run again.' },
        {
            code: 'SchedulerTransitioningException',
            patience: 120,
            remedy: 'Its schedule is being changed: run again.',
        },
    ],
    async describe(aws, name) {
        const glue = await aws.client('glue');
        const found = (await glue.getCrawler({ Name: name })).Crawler;
        if (found === undefined)
            return undefined;
        const arn = `arn:${aws.partition}:glue:${aws.region}:${aws.account}:crawler/${name}`;
        const { Tags } = await glue.getTags({ ResourceArn: arn });
        const { DatabaseName: database } = found;
        return {
            id: name,
            arn,
            name,
            tags: Tags ?? {},
            createdAt: found.CreationTime,
            ...crawler_look(found),
            refers: [
                ...glueRole(aws, found.Role),
                ...(database ? [{ type: 'glue:database', id: database }] : []),
                ...(found.Targets?.S3Targets ?? []).flatMap(({ Path }) => bucketRef(Path)),
            ],
            detail: found,
        };
    },
    async look(aws, name) {
        const found = (await (await aws.client('glue')).getCrawler({ Name: name })).Crawler;
        return found && crawler_look(found);
    },
    releases: ['early', 'in-stack'],
    async release(aws, { id }) {
        await (await aws.client('glue')).stopCrawler({ Name: id });
    },
    async remove(aws, { id }) {
        await (await aws.client('glue')).deleteCrawler({ Name: id });
    },
});
function crawler_look({ State: state }) {
    if (state === 'STOPPING')
        return { state: 'busy', reason: 'its crawl is ending', released: false };
    return { state: 'ready', released: state !== 'RUNNING' };
}

;// CONCATENATED MODULE: ./build/resource-types/glue/plain.js



/**
 * Glue's database takes its tables, partitions and functions along. Sources: Glue API reference (GetDatabase,
 * DeleteDatabase).
 */
const database = plain({
    name: 'glue:database',
    cloudFormation: 'AWS::Glue::Database',
    arn: 'glue:database/{id}',
    iam: ['glue:GetDatabase', 'glue:GetTags', 'glue:DeleteDatabase'],
    client: 'glue',
    manual: { first: 'the crawlers that fill it' },
    notFound: ['EntityNotFoundException'],
    describe: async (glue, Name) => {
        const { Database } = await glue.getDatabase({ Name });
        return Database && { createdAt: Database.CreateTime };
    },
    tags: async (glue, ResourceArn) => (await glue.getTags({ ResourceArn })).Tags ?? {},
    remove: (glue, Name) => glue.deleteDatabase({ Name }),
});
const running = ['STARTING', 'RUNNING', 'WAITING'];
/**
 * Glue's job, with its runs: deleting it stops none. Sources: Glue API reference (GetJob, GetJobRuns: newest first,
 * BatchStopJobRun, DeleteJob: no error if it is not there).
 */
const job = plain({
    name: 'glue:job',
    cloudFormation: 'AWS::Glue::Job',
    arn: 'glue:job/{id}',
    iam: ['glue:GetJob', 'glue:GetTags', 'glue:GetJobRuns', 'glue:BatchStopJobRun', 'glue:DeleteJob'],
    client: 'glue',
    manual: { first: 'the triggers that start it; its runs are stopped' },
    notFound: ['EntityNotFoundException'],
    describe: async (glue, JobName, aws) => {
        const { Job: found } = await glue.getJob({ JobName });
        return (found && {
            createdAt: found.CreatedOn,
            refers: [...glueRole(aws, found.Role), ...bucketRef(found.Command?.ScriptLocation)],
        });
    },
    tags: async (glue, ResourceArn) => (await glue.getTags({ ResourceArn })).Tags ?? {},
    remove: async (glue, JobName) => {
        for await (const { JobRuns } of glue.paginateGetJobRuns({ JobName })) {
            const runs = (JobRuns ?? []).filter((run) => running.includes(run.JobRunState ?? ''));
            const JobRunIds = runs.flatMap(({ Id }) => Id ?? []);
            if (JobRunIds.length === 0)
                break;
            // At most 25 at once.
            for (let at = 0; at < JobRunIds.length; at += 25)
                await glue.batchStopJobRun({ JobName, JobRunIds: JobRunIds.slice(at, at + 25) });
        }
        await glue.deleteJob({ JobName });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/iam/conflict.js
/**
 * AWS's own refusal, said before anything of the resource is changed, and with the names that AWS leaves out: a role
 * must not lose its policies only to be kept by a foreign instance profile.
 */
function conflict(message) {
    return Object.assign(new Error(message), { name: 'DeleteConflictException' });
}
/** Changes in IAM are seen everywhere only after a while (IAM guide, troubleshooting: eventual consistency). */
const consistencySeconds = 60;

;// CONCATENATED MODULE: ./build/resource-types/iam/unless-gone.js

/**
 * The answer, or undefined where what was asked about is not there. Without it, a part that somebody else was faster to
 * take off would read as if the whole were gone: IAM has one code for both.
 */
async function unless_gone_unlessGone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'NoSuchEntity'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/iam/instance-profile.js




/** IAM instance profile. Sources: IAM API reference (DeleteInstanceProfile, RemoveRoleFromInstanceProfile). */
const instanceProfile = (0,contract/* defineResourceType */.W)({
    name: 'iam:instance-profile',
    cloudFormation: 'AWS::IAM::InstanceProfile',
    global: true,
    arn: 'iam:instance-profile/{path}{id}',
    tagging: 'listed',
    iam: [
        'iam:ListInstanceProfiles',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
        'iam:DeleteInstanceProfile',
    ],
    manual: { first: 'the instances that use it; its role is taken out of it' },
    notFound: ['NoSuchEntityException'],
    refusals: [
        {
            code: 'DeleteConflictException',
            patience: consistencySeconds,
            remedy: 'See which role was put into the instance profile meanwhile, then run again.',
        },
    ],
    async *list(aws) {
        const iam = await aws.client('iam');
        for await (const page of iam.paginateListInstanceProfiles({ MaxItems: 1000 }))
            for (const { InstanceProfileName: id = '' } of page.InstanceProfiles ?? [])
                yield { id };
    },
    async tags(aws, InstanceProfileName) {
        const iam = await aws.client('iam');
        return tagsOf((await iam.getInstanceProfile({ InstanceProfileName })).InstanceProfile?.Tags);
    },
    async describe(aws, name) {
        const iam = await aws.client('iam');
        const { InstanceProfile: found } = await iam.getInstanceProfile({ InstanceProfileName: name });
        return (found && {
            id: name,
            arn: found.Arn,
            name,
            tags: tagsOf(found.Tags),
            createdAt: found.CreateDate,
            state: 'ready',
            refers: (found.Roles ?? []).map((role) => ({
                type: 'iam:role',
                id: role.RoleName ?? '',
            })),
            detail: found,
        });
    },
    async remove(aws, { id: InstanceProfileName, detail: { Roles: roles = [] } }) {
        const iam = await aws.client('iam');
        for (const { RoleName } of roles)
            await unless_gone_unlessGone(iam.removeRoleFromInstanceProfile({ InstanceProfileName, RoleName }));
        await iam.deleteInstanceProfile({ InstanceProfileName });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/iam/policy-id.js

/** The id of a customer-managed policy is its path and name, as in its ARN; policies of AWS or others have none. */
function policyId(aws, arn) {
    const { account, resource } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    return account === aws.account ? /^policy\/(.+)$/.exec(resource ?? '')?.[1] : undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/iam/policy.js





/**
 * IAM customer-managed policy. It is never detached from anything: what is labelled goes before it, the rest is not
 * ours. Sources: IAM API reference (DeletePolicy, DeletePolicyVersion, ListEntitiesForPolicy).
 */
const policy = (0,contract/* defineResourceType */.W)({
    name: 'iam:policy',
    cloudFormation: 'AWS::IAM::ManagedPolicy',
    global: true,
    arn: 'iam:policy/{id+}',
    tagging: 'listed',
    iam: [
        'iam:ListPolicies',
        'iam:ListPolicyTags',
        'iam:GetPolicy',
        'iam:ListEntitiesForPolicy',
        'iam:GetRole',
        'iam:GetUser',
        'iam:ListPolicyVersions',
        'iam:DeletePolicyVersion',
        'iam:DeletePolicy',
    ],
    manual: { first: 'whatever it is attached to, and its older versions' },
    notFound: ['NoSuchEntityException'],
    refusals: [
        {
            code: 'DeleteConflictException',
            text: /^it is (attached to|the permissions boundary of)/,
            patience: 0,
            remedy: 'Detach the policy there, or label what it is attached to, then run again.',
        },
        {
            code: 'DeleteConflictException',
            patience: consistencySeconds,
            remedy: 'See what the policy was attached to meanwhile, then run again.',
        },
    ],
    async *list(aws) {
        const iam = await aws.client('iam');
        for await (const page of iam.paginateListPolicies({ Scope: 'Local', MaxItems: 1000 }))
            for (const { Arn: arn } of page.Policies ?? []) {
                const id = policyId(aws, arn);
                if (id !== undefined)
                    yield { id };
            }
    },
    async tags(aws, id) {
        const iam = await aws.client('iam');
        const tags = {};
        for await (const page of iam.paginateListPolicyTags({ PolicyArn: policy_arnOf(aws, id) }))
            Object.assign(tags, tagsOf(page.Tags));
        return tags;
    },
    async describe(aws, id) {
        const iam = await aws.client('iam');
        const { Policy: found } = await iam.getPolicy({ PolicyArn: policy_arnOf(aws, id) });
        return (found && {
            id,
            arn: found.Arn,
            name: found.PolicyName ?? id,
            tags: tagsOf(found.Tags),
            createdAt: found.CreateDate,
            state: 'ready',
            detail: found,
        });
    },
    async remove(aws, { id, detail: found }) {
        const iam = await aws.client('iam');
        const PolicyArn = policy_arnOf(aws, id);
        const users = await policy_usersOf(iam, found);
        if (users.length > 0)
            throw conflict(`it is ${users.join(', and ')}`);
        for await (const page of iam.paginateListPolicyVersions({ PolicyArn }))
            for (const { VersionId, IsDefaultVersion } of page.Versions ?? [])
                if (!IsDefaultVersion)
                    await unless_gone_unlessGone(iam.deletePolicyVersion({ PolicyArn, VersionId }));
        await iam.deletePolicy({ PolicyArn });
    },
});
function policy_arnOf(aws, id) {
    return `arn:${aws.partition}:iam::${aws.account}:policy/${id}`;
}
const usages = [
    ['PermissionsPolicy', 'AttachmentCount', 'attached to'],
    ['PermissionsBoundary', 'PermissionsBoundaryUsageCount', 'the permissions boundary of'],
];
/** What the policy is attached to and the boundary of; GetPolicy counts them, so nothing is asked when there is none. */
async function policy_usersOf(iam, found) {
    const all = [];
    for (const [PolicyUsageFilter, count, verb] of usages) {
        if (!found[count])
            continue;
        const names = [];
        const ask = { PolicyArn: found.Arn, PolicyUsageFilter };
        for await (const page of iam.paginateListEntitiesForPolicy(ask)) {
            // A role or user that this run has just deleted may still be listed.
            for (const { RoleName } of page.PolicyRoles ?? [])
                if (await unless_gone_unlessGone(iam.getRole({ RoleName })))
                    names.push(`role ${RoleName}`);
            for (const { UserName } of page.PolicyUsers ?? [])
                if (await unless_gone_unlessGone(iam.getUser({ UserName })))
                    names.push(`user ${UserName}`);
            names.push(...(page.PolicyGroups ?? []).map(({ GroupName }) => `group ${GroupName}`));
        }
        if (names.length > 0)
            all.push(`${verb} ${names.join(', ')}`);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/resource-types/iam/own-profile.js

/**
 * The instance profile of a role's own name and path, which the console makes with a role for EC2 and without its tags
 * (IAM guide, `Use instance profiles`), unless it holds another role or this one is in another profile. It is empty
 * when a deletion was cut off.
 */
async function ownProfile(iam, { RoleName: name = '', Path }) {
    const answer = await unless_gone_unlessGone(iam.getInstanceProfile({ InstanceProfileName: name }));
    const profile = answer?.InstanceProfile;
    if (profile === undefined || profile.Path !== Path)
        return [];
    if (profile.Roles?.some(({ RoleName }) => RoleName !== name))
        return [];
    const holders = await profilesOf(iam, name);
    if (holders.some((holder) => holder !== name))
        return [];
    return [{ type: 'iam:instance-profile', id: name, goes: 'before' }];
}
/** The instance profiles that really hold the role: the list may still name those that are just deleted. */
async function profilesOf(iam, RoleName) {
    const names = [];
    for await (const page of iam.paginateListInstanceProfilesForRole({ RoleName }))
        for (const { InstanceProfileName = '' } of page.InstanceProfiles ?? [])
            if (await unless_gone_unlessGone(iam.getInstanceProfile({ InstanceProfileName })))
                names.push(InstanceProfileName);
    return names;
}

;// CONCATENATED MODULE: ./build/resource-types/iam/role.js






/**
 * IAM role. Sources: IAM API reference (DeleteRole, GetAccountAuthorizationDetails, RoleDetail), IAM guide (deleting roles, service-linked roles). The
 * role's own permissions boundary does not stand in its way.
 */
const role = (0,contract/* defineResourceType */.W)({
    name: 'iam:role',
    cloudFormation: 'AWS::IAM::Role',
    global: true,
    arn: 'iam:role/{path}{id}',
    tagging: 'listed',
    iam: [
        'iam:GetAccountAuthorizationDetails',
        'iam:GetRole',
        'iam:ListAttachedRolePolicies',
        'iam:ListInstanceProfilesForRole',
        'iam:GetInstanceProfile',
        'iam:DetachRolePolicy',
        'iam:ListRolePolicies',
        'iam:DeleteRolePolicy',
        'iam:DeleteRole',
    ],
    manual: {
        first: 'whatever uses it; its policies; the instance profile of its own name that the console made for it',
    },
    notFound: ['NoSuchEntityException'],
    refusals: [
        {
            code: 'DeleteConflictException',
            text: /^it is in the instance profile/,
            patience: 0,
            remedy: 'Label that instance profile too, or take the role out of it, then run again.',
        },
        {
            code: 'DeleteConflictException',
            patience: consistencySeconds,
            remedy: 'See what was attached to the role meanwhile, then run again.',
        },
    ],
    async *list(aws) {
        const iam = await aws.client('iam');
        // ListRoles leaves the tags out, and one ListRoleTags per role would cost a call for each role of the account.
        const all = { Filter: ['Role'], MaxItems: 1000 };
        for await (const page of iam.paginateGetAccountAuthorizationDetails(all))
            for (const { RoleName: id = '', Path: path, Tags: tags } of page.RoleDetailList ?? [])
                if (role_managerOf(path) === undefined)
                    yield { id, tags: tagsOf(tags) };
    },
    async describe(aws, name) {
        const iam = await aws.client('iam');
        const { Role: found } = await iam.getRole({ RoleName: name });
        if (found === undefined)
            return undefined;
        const attached = [];
        for await (const page of iam.paginateListAttachedRolePolicies({ RoleName: name }))
            attached.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
        const boundary = found.PermissionsBoundary?.PermissionsBoundaryArn;
        return {
            id: name,
            arn: found.Arn,
            name,
            tags: tagsOf(found.Tags),
            createdAt: found.CreateDate,
            state: 'ready',
            managedBy: role_managerOf(found.Path),
            owns: await ownProfile(iam, found),
            refers: [...attached, boundary].flatMap((arn) => {
                const id = policyId(aws, arn);
                return id === undefined ? [] : [{ type: 'iam:policy', id }];
            }),
            detail: attached,
        };
    },
    async look(aws, name) {
        await (await aws.client('iam')).getRole({ RoleName: name });
        return { state: 'ready' };
    },
    async remove(aws, { id: RoleName, detail: attached }) {
        const iam = await aws.client('iam');
        const profiles = await profilesOf(iam, RoleName);
        if (profiles.length > 0)
            throw conflict(`it is in the instance profile ${profiles.join(' and ')}`);
        for (const PolicyArn of attached)
            await unless_gone_unlessGone(iam.detachRolePolicy({ RoleName, PolicyArn }));
        for await (const page of iam.paginateListRolePolicies({ RoleName }))
            for (const PolicyName of page.PolicyNames ?? [])
                await unless_gone_unlessGone(iam.deleteRolePolicy({ RoleName, PolicyName }));
        await iam.deleteRole({ RoleName });
    },
});
/** Whose the roles of a reserved path are: IAM guide, IAM identifiers and service-linked roles. */
function role_managerOf(path = '') {
    if (path.startsWith('/aws-service-role/'))
        return 'AWS (service-linked role)';
    return path.startsWith('/aws-reserved/') ? 'AWS (IAM Identity Center)' : undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/iam/user-parts.js


/** Takes from a user all it can sign in with, and its groups. Source: IAM API reference, DeleteUser. */
async function disarm(iam, UserName) {
    const own = { UserName };
    await unless_gone_unlessGone(iam.deleteLoginProfile(own));
    for await (const page of iam.paginateListAccessKeys(own))
        for (const { AccessKeyId } of page.AccessKeyMetadata ?? [])
            await unless_gone_unlessGone(iam.deleteAccessKey({ ...own, AccessKeyId }));
    // For CodeCommit, Keyspaces and Bedrock; not every partition has them.
    const special = await optional(iam.listServiceSpecificCredentials(own));
    for (const { ServiceSpecificCredentialId } of special?.ServiceSpecificCredentials ?? [])
        await unless_gone_unlessGone(iam.deleteServiceSpecificCredential({ ...own, ServiceSpecificCredentialId }));
    for await (const page of iam.paginateListSSHPublicKeys(own))
        for (const { SSHPublicKeyId } of page.SSHPublicKeys ?? [])
            await unless_gone_unlessGone(iam.deleteSSHPublicKey({ ...own, SSHPublicKeyId }));
    for await (const page of iam.paginateListSigningCertificates(own))
        for (const { CertificateId } of page.Certificates ?? [])
            await unless_gone_unlessGone(iam.deleteSigningCertificate({ ...own, CertificateId }));
    for await (const page of iam.paginateListMFADevices(own))
        for (const { SerialNumber } of page.MFADevices ?? []) {
            await unless_gone_unlessGone(iam.deactivateMFADevice({ ...own, SerialNumber }));
            // The serial number of a virtual device is an ARN; others are devices that somebody holds in the hand.
            if (SerialNumber?.includes(':mfa/'))
                await unless_gone_unlessGone(iam.deleteVirtualMFADevice({ SerialNumber }));
        }
    for await (const page of iam.paginateListGroupsForUser(own))
        for (const { GroupName } of page.Groups ?? [])
            await unless_gone_unlessGone(iam.removeUserFromGroup({ ...own, GroupName }));
}

;// CONCATENATED MODULE: ./build/resource-types/iam/user.js






/**
 * IAM user. All that it has goes first, its credentials before its permissions. Its permissions boundary does not stand
 * in the way, and to take it off would widen what the user may do. Sources: IAM API reference (DeleteUser,
 * GetAccountAuthorizationDetails, DeleteUserPermissionsBoundary), IAM guide (remove an IAM user).
 */
const user = (0,contract/* defineResourceType */.W)({
    name: 'iam:user',
    cloudFormation: 'AWS::IAM::User',
    global: true,
    arn: 'iam:user/{path}{id}',
    tagging: 'listed',
    iam: [
        'iam:GetAccountAuthorizationDetails',
        'iam:GetUser',
        'iam:ListAttachedUserPolicies',
        'iam:DeleteLoginProfile',
        'iam:ListAccessKeys',
        'iam:DeleteAccessKey',
        'iam:ListServiceSpecificCredentials',
        'iam:DeleteServiceSpecificCredential',
        'iam:ListSSHPublicKeys',
        'iam:DeleteSSHPublicKey',
        'iam:ListSigningCertificates',
        'iam:DeleteSigningCertificate',
        'iam:ListMFADevices',
        'iam:DeactivateMFADevice',
        'iam:DeleteVirtualMFADevice',
        'iam:ListGroupsForUser',
        'iam:RemoveUserFromGroup',
        'iam:DetachUserPolicy',
        'iam:ListUserPolicies',
        'iam:DeleteUserPolicy',
        'iam:DeleteUser',
    ],
    notFound: ['NoSuchEntityException'],
    refusals: [
        {
            code: 'EntityTemporarilyUnmodifiableException',
            patience: 300,
            remedy: 'Its password was set or changed a moment ago: run again in some minutes.',
        },
        {
            code: 'DeleteConflictException',
            patience: consistencySeconds,
            remedy: 'See what the user was given meanwhile, then run again.',
        },
    ],
    async *list(aws) {
        const iam = await aws.client('iam');
        // ListUsers leaves the tags out, as ListRoles does.
        const all = { Filter: ['User'], MaxItems: 1000 };
        for await (const page of iam.paginateGetAccountAuthorizationDetails(all))
            for (const { UserName: id = '', Tags: tags } of page.UserDetailList ?? [])
                yield { id, tags: tagsOf(tags) };
    },
    async describe(aws, name) {
        const iam = await aws.client('iam');
        const { User: found } = await iam.getUser({ UserName: name });
        if (found === undefined)
            return undefined;
        const attached = await user_attachedTo(iam, name);
        return {
            id: name,
            arn: found.Arn,
            name,
            tags: tagsOf(found.Tags),
            createdAt: found.CreateDate,
            state: 'ready',
            refers: policies(aws, [...attached, found.PermissionsBoundary?.PermissionsBoundaryArn]),
            detail: attached,
        };
    },
    async look(aws, name) {
        await (await aws.client('iam')).getUser({ UserName: name });
        return { state: 'ready' };
    },
    async remove(aws, { id: UserName, detail: attached }) {
        const iam = await aws.client('iam');
        await disarm(iam, UserName);
        for (const PolicyArn of attached)
            await unless_gone_unlessGone(iam.detachUserPolicy({ UserName, PolicyArn }));
        for await (const page of iam.paginateListUserPolicies({ UserName }))
            for (const PolicyName of page.PolicyNames ?? [])
                await unless_gone_unlessGone(iam.deleteUserPolicy({ UserName, PolicyName }));
        await iam.deleteUser({ UserName });
    },
});
async function user_attachedTo(iam, UserName) {
    const arns = [];
    for await (const page of iam.paginateListAttachedUserPolicies({ UserName }))
        arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []));
    return arns;
}
function policies(aws, arns) {
    return arns.flatMap((arn) => {
        const id = policyId(aws, arn);
        return id === undefined ? [] : [{ type: 'iam:policy', id }];
    });
}

;// CONCATENATED MODULE: ./build/resource-types/kafka/plain.js


const plain_refs = (type, ids = []) => ids.flatMap((id) => (id ? [{ type, id }] : []));
const plain_arnOf = ({ partition, region, account }, id) => `arn:${partition}:kafka:${region}:${account}:cluster/${id}`;
/** MSK cluster, provisioned or serverless; the id is `NAME/UUID`. Source: MSK API reference (clusters, DeleteCluster). */
const mskTypes = [
    plain({
        name: 'kafka:cluster',
        cloudFormation: 'AWS::MSK::Cluster',
        aliases: ['AWS::MSK::ServerlessCluster'],
        arn: 'kafka:cluster/{id+}',
        client: 'kafka',
        iam: ['kafka:DescribeClusterV2', 'kafka:DeleteCluster'],
        minutes: 15,
        notFound: ['NotFoundException'],
        refusals: [
            {
                code: 'BadRequestException',
                text: /state/i,
                patience: 1800,
                remedy: 'See in MSK what the cluster is doing, then run again.',
            },
        ],
        async describe(kafka, id, aws) {
            const found = (await kafka.describeClusterV2({ ClusterArn: plain_arnOf(aws, id) })).ClusterInfo;
            if (found === undefined)
                return undefined;
            const { State: status = 'ACTIVE', Provisioned: own, Serverless: serverless } = found;
            const logs = own?.LoggingInfo?.BrokerLogs;
            const networks = serverless?.VpcConfigs ?? [];
            return {
                arn: found.ClusterArn,
                name: found.ClusterName ?? id,
                tags: found.Tags ?? {},
                createdAt: found.CreationTime,
                state: status === 'DELETING'
                    ? 'deleting'
                    : /^(?:ACTIVE|FAILED)$/.test(status)
                        ? 'ready'
                        : 'busy',
                reason: /^(?:ACTIVE|FAILED|DELETING)$/.test(status)
                    ? undefined
                    : `the cluster is ${status}`,
                refers: [
                    ...plain_refs('ec2:subnet', own?.BrokerNodeGroupInfo?.ClientSubnets),
                    ...plain_refs('ec2:security-group', own?.BrokerNodeGroupInfo?.SecurityGroups),
                    ...networks.flatMap(({ SubnetIds, SecurityGroupIds }) => [
                        ...plain_refs('ec2:subnet', SubnetIds),
                        ...plain_refs('ec2:security-group', SecurityGroupIds),
                    ]),
                    ...targetRef(aws, own?.EncryptionInfo?.EncryptionAtRest?.DataVolumeKMSKeyId),
                    ...plain_refs('logs:log-group', [logs?.CloudWatchLogs?.LogGroup]),
                    ...plain_refs('firehose:deliverystream', [logs?.Firehose?.DeliveryStream]),
                    ...plain_refs('s3:bucket', [logs?.S3?.Bucket]),
                ],
                detail: plain_arnOf(aws, id),
            };
        },
        remove: (kafka, _, ClusterArn) => kafka.deleteCluster({ ClusterArn }),
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/kinesis/consumer.js


/**
 * Registered consumer of a Kinesis stream (`STREAM/NAME:TIMESTAMP`). Sources: Kinesis API reference
 * (DeregisterStreamConsumer, DescribeStreamConsumer, ListTagsForResource).
 */
const streamConsumer = plain({
    name: 'kinesis:stream-consumer',
    cloudFormation: 'AWS::Kinesis::StreamConsumer',
    arn: 'kinesis:stream/{id}/consumer/{id+}',
    client: 'kinesis',
    iam: [
        'kinesis:DescribeStreamConsumer',
        'kinesis:ListTagsForResource',
        'kinesis:DeregisterStreamConsumer',
    ],
    manual: { first: 'what reads through it' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'LimitExceededException',
            patience: 300,
            remedy: 'Run again when fewer consumers are being registered in this account.',
        },
    ],
    async describe(kinesis, id, aws) {
        const [name = '', ...rest] = id.split('/');
        const at = `arn:${aws.partition}:kinesis:${aws.region}:${aws.account}:stream/${name}`;
        const ConsumerARN = `${at}/consumer/${rest.join('/')}`;
        const { ConsumerDescription: found } = await kinesis.describeStreamConsumer({ ConsumerARN });
        return (found && {
            createdAt: found.ConsumerCreationTimestamp,
            state: found.ConsumerStatus === 'DELETING' ? 'deleting' : 'ready',
            refers: [{ type: 'kinesis:stream', id: name }],
            detail: ConsumerARN,
        });
    },
    tags: async (kinesis, ResourceARN) => tagsOf((await kinesis.listTagsForResource({ ResourceARN })).Tags),
    remove: (kinesis, _, ConsumerARN) => kinesis.deregisterStreamConsumer({ ConsumerARN }),
});

;// CONCATENATED MODULE: ./build/resource-types/kinesis/stream.js



/**
 * Kinesis data stream; its consumers are deregistered with it. Sources: Kinesis API reference (DeleteStream:
 * `EnforceConsumerDeletion`, five calls a second; DescribeStreamSummary; StreamDescription for the states).
 */
const stream = (0,contract/* defineResourceType */.W)({
    name: 'kinesis:stream',
    cloudFormation: 'AWS::Kinesis::Stream',
    arn: 'kinesis:stream/{id}',
    tagging: 'swept',
    iam: ['kinesis:DescribeStreamSummary', 'kinesis:ListTagsForStream', 'kinesis:DeleteStream'],
    spacingSeconds: 0.2,
    minutes: 1,
    manual: { first: 'what reads it or writes to it' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ResourceInUseException',
            patience: 600,
            remedy: 'Wait until the stream is ACTIVE, then run again.',
        },
        {
            // Five deletions a second; Kinesis gives a quota and a rate the same code.
            code: 'LimitExceededException',
            patience: 300,
            remedy: 'Run again when fewer streams are being created or deleted in this account.',
        },
    ],
    async describe(aws, name) {
        const kinesis = await aws.client('kinesis');
        const found = await stream_read(kinesis, name);
        if (found === undefined)
            return undefined;
        return {
            id: name,
            arn: found.StreamARN,
            name,
            tags: await stream_tagsAt(kinesis, name),
            createdAt: found.StreamCreationTimestamp,
            ...stream_look(found),
            refers: keyRef(aws, found.KeyId),
            detail: undefined,
        };
    },
    async look(aws, name) {
        const found = await stream_read(await aws.client('kinesis'), name);
        return found && stream_look(found);
    },
    async remove(aws, { id }) {
        const kinesis = await aws.client('kinesis');
        await kinesis.deleteStream({ StreamName: id, EnforceConsumerDeletion: true });
    },
});
function stream_look({ StreamStatus: status }) {
    if (status === 'DELETING')
        return { state: 'deleting' };
    if (status === 'ACTIVE')
        return { state: 'ready' };
    return { state: 'busy', reason: `the stream is ${status}` };
}
async function stream_read(kinesis, StreamName) {
    return (await kinesis.describeStreamSummary({ StreamName })).StreamDescriptionSummary;
}
async function stream_tagsAt(kinesis, StreamName) {
    const tags = {};
    let ExclusiveStartTagKey;
    do {
        const page = await kinesis.listTagsForStream({ StreamName, ExclusiveStartTagKey });
        Object.assign(tags, tagsOf(page.Tags));
        ExclusiveStartTagKey = page.HasMoreTags ? page.Tags?.at(-1)?.Key : undefined;
    } while (ExclusiveStartTagKey !== undefined);
    return tags;
}

;// CONCATENATED MODULE: ./build/resource-types/kms/alias.js

/**
 * Alias of a KMS key: its key deletes it. Sources: KMS API reference (DeleteAlias, ListAliases; DescribeKey takes an
 * alias for a key).
 */
const keyAlias = (0,contract/* defineResourceType */.W)({
    name: 'kms:alias',
    cloudFormation: 'AWS::KMS::Alias',
    arn: 'kms:alias/{id+}',
    idOf: (id) => `alias/${id}`,
    tagging: 'untaggable',
    iam: ['kms:DescribeKey', 'kms:ListAliases', 'kms:DeleteAlias'],
    manual: { first: 'what encrypts by its name' },
    notFound: ['NotFoundException'],
    async *list(aws) {
        const kms = await aws.client('kms');
        for await (const page of kms.paginateListAliases({}))
            for (const { AliasName: id } of page.Aliases ?? [])
                if (id !== undefined)
                    yield { id, name: id.replace('alias/', '') };
    },
    async describe(aws, id) {
        const kms = await aws.client('kms');
        await kms.describeKey({ KeyId: id });
        return {
            id,
            arn: `arn:${aws.partition}:kms:${aws.region}:${aws.account}:${id}`,
            name: id,
            state: 'ready',
            managedBy: id.startsWith('alias/aws/') ? 'AWS' : undefined,
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('kms')).deleteAlias({ AliasName: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/kms/grants.js


/**
 * Reads one grant. A service that encrypts for a resource names it in the encryption context or the source ARN, which
 * tells more than the grantee: the session of a function's role, EC2's own. Sources: KMS API reference (GrantListEntry,
 * GrantConstraints), KMS guide (`How DynamoDB uses KMS`, `How Amazon EBS uses KMS`), Lambda guide (environment encryption).
 */
function granted(aws, grant) {
    const { EncryptionContextEquals, EncryptionContextSubset, SourceArn } = grant.Constraints ?? {};
    const context = { ...EncryptionContextEquals, ...EncryptionContextSubset, SourceArn };
    const told = Object.entries(context).flatMap(([key, value]) => resource(aws, key, value));
    if (told.length > 0)
        return { users: told, unexplained: false };
    const grantee = (0,aws_arn/* parseArn */.L)(grant.GranteePrincipal ?? '');
    if (grantee === undefined)
        return { users: [], unexplained: true };
    return { users: principal(aws, grantee, grant.GranteePrincipal ?? ''), unexplained: false };
}
/** A grant as a person finds it: whose, and its id for `aws kms revoke-grant`. */
function titleOf(grant) {
    return `${grant.GranteeServicePrincipal ?? grant.GranteePrincipal} (grant ${grant.GrantId})`;
}
function resource(aws, key, value) {
    if (value === undefined)
        return [];
    if (key === 'aws:dynamodb:tableName')
        return [{ type: 'dynamodb:table', id: value }];
    if (key === 'aws:ebs:id')
        return [{ type: value.startsWith('snap-') ? 'ec2:snapshot' : 'ec2:volume', id: value }];
    return targetRef(aws, value);
}
/** AWS's own roles outlive everything, and say nothing of what uses the key. */
function principal(aws, grantee, arn) {
    const [kind, ...path] = grantee.resource.split('/');
    const own = grantee.account === aws.account;
    if (own && path[0] === 'aws-service-role')
        return [];
    if (own && kind === 'role')
        return [{ type: 'iam:role', id: path.at(-1) ?? '' }];
    if (own && kind === 'assumed-role')
        return [{ type: 'iam:role', id: path[0] ?? '' }];
    if (own && kind === 'user')
        return [{ type: 'iam:user', id: path.at(-1) ?? '' }];
    return [{ type: 'principal', id: arn }];
}

;// CONCATENATED MODULE: ./build/resource-types/kms/key-parts.js

/** A primary key is destroyed after its replicas only, and cannot be used from the moment that it is scheduled. */
function family({ MultiRegionConfiguration: found }, here) {
    const others = (keys) => keys.flatMap((each) => {
        const { region = here, resource } = (0,aws_arn/* parseArn */.L)(each?.Arn ?? '') ?? {};
        if (region === here || resource === undefined)
            return [];
        return [{ type: 'kms:key', id: resource.replace('key/', ''), region }];
    });
    const isPrimary = found?.MultiRegionKeyType === 'PRIMARY';
    return {
        primary: isPrimary ? [] : others([found?.PrimaryKey]),
        replicas: isPrimary ? others(found?.ReplicaKeys ?? []) : [],
    };
}
async function key_parts_tagsOf(kms, KeyId) {
    const tags = {};
    for await (const page of kms.paginateListResourceTags({ KeyId }))
        for (const { TagKey = '', TagValue = '' } of page.Tags ?? [])
            Object.assign(tags, { [TagKey]: TagValue });
    return tags;
}
async function aliasesOf(kms, KeyId) {
    const names = [];
    for await (const page of kms.paginateListAliases({ KeyId }))
        for (const { AliasName } of page.Aliases ?? [])
            if (AliasName)
                names.push(AliasName);
    return names;
}
async function grantsOf(kms, KeyId) {
    const grants = [];
    for await (const page of kms.paginateListGrants({ KeyId }))
        grants.push(...(page.Grants ?? []));
    return grants;
}

;// CONCATENATED MODULE: ./build/resource-types/kms/key.js




/** Days until AWS destroys a key, in which its deletion can be cancelled: the least that KMS allows. */
const key_window = 7;
/**
 * KMS key with its aliases. It is deleted by scheduling: a key in PendingDeletion counts as gone. Sources: KMS API
 * reference (ScheduleKeyDeletion, DescribeKey, ListGrants), KMS guide (`Deleting keys`, `Key states`, `Multi-Region keys`).
 */
const key = (0,contract/* defineResourceType */.W)({
    name: 'kms:key',
    cloudFormation: 'AWS::KMS::Key',
    aliases: ['AWS::KMS::ReplicaKey'],
    arn: 'kms:key/{id}',
    tagging: 'swept',
    iam: [
        'kms:DescribeKey',
        'kms:ListResourceTags',
        'kms:ListAliases',
        'kms:ListGrants',
        'kms:DeleteAlias',
        'kms:ScheduleKeyDeletion',
    ],
    manual: {
        first: 'all that it encrypts, its replicas in other regions, and grants of what stays',
        gone: `state \`PendingDeletion\`: AWS destroys it ${key_window} days later, until then the deletion can be cancelled`,
    },
    notFound: ['NotFoundException'],
    refusals: [
        {
            code: 'KMSInvalidStateException',
            patience: 120,
            remedy: 'Wait until the key is neither Creating nor Updating, then run again.',
        },
        {
            // Said by `remove`. Services retire their grants a while after what they encrypted is gone.
            code: 'DependencyViolation',
            patience: 300,
            remedy: 'See what that service still encrypts with it. If nothing: `aws kms revoke-grant`, then run again.',
        },
    ],
    async describe(aws, id) {
        const kms = await aws.client('kms');
        const found = (await kms.describeKey({ KeyId: id })).KeyMetadata;
        const state = found && key_look(found);
        if (found === undefined || state === undefined)
            return undefined;
        const common = { id, arn: found.Arn, name: id, createdAt: found.CreationDate, ...state };
        const none = { aliases: [], unexplained: [] };
        if (found.KeyManager === 'AWS')
            return { ...common, tags: {}, managedBy: 'AWS', detail: none };
        const [tags, aliases, grants] = await Promise.all([
            key_parts_tagsOf(kms, id),
            aliasesOf(kms, id),
            grantsOf(kms, id),
        ]);
        const { primary, replicas } = family(found, aws.region);
        return {
            ...common,
            tags,
            name: aliases[0] ?? id,
            refers: primary,
            // `remove` deletes them, so that they stay as long as the key does.
            owns: aliases.map((alias) => ({ type: 'kms:alias', id: alias, goes: 'with' })),
            usedBy: [...replicas, ...grants.flatMap((grant) => granted(aws, grant).users)],
            detail: {
                aliases,
                unexplained: grants.filter((grant) => granted(aws, grant).unexplained).map(titleOf),
            },
        };
    },
    async look(aws, id) {
        const found = (await (await aws.client('kms')).describeKey({ KeyId: id })).KeyMetadata;
        return found && key_look(found);
    },
    async remove(aws, { id, detail }) {
        if (detail.unexplained.length > 0)
            throw refused(`it may still be used by ${detail.unexplained.join(', ')}`);
        const kms = await aws.client('kms');
        // A key that waits for its end keeps its aliases, and their names with them.
        for (const AliasName of detail.aliases)
            await kms.deleteAlias({ AliasName });
        const { DeletionDate: date } = await kms.scheduleKeyDeletion({
            KeyId: id,
            PendingWindowInDays: key_window,
        });
        return date === undefined
            ? `AWS destroys it ${key_window} days after its last replica`
            : `AWS destroys it on ${date.toISOString().slice(0, 10)}; until then \`aws kms cancel-key-deletion\` brings it back`;
    },
});
/** States: KMS guide, `Key states of KMS keys`. */
function key_look({ KeyState: state }) {
    if (state === 'PendingDeletion' || state === 'PendingReplicaDeletion')
        return undefined;
    if (state === 'Creating' || state === 'Updating')
        return { state: 'busy', reason: `the key is ${state}` };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/lambda/function-name.js
/** The function's name in `arn:…:function:NAME[:VERSION or ALIAS]`. */
function functionNameIn(arn) {
    return arn?.split(':')[6];
}

;// CONCATENATED MODULE: ./build/resource-types/lambda/event-source-mapping.js



/**
 * Lambda event source mapping: it outlives its function. Sources: Lambda API reference (DeleteEventSourceMapping,
 * ListEventSourceMappings, ListTags).
 */
const eventSourceMapping = (0,contract/* defineResourceType */.W)({
    name: 'lambda:event-source-mapping',
    cloudFormation: 'AWS::Lambda::EventSourceMapping',
    arn: 'lambda:event-source-mapping:{id}',
    tagging: 'listed',
    iam: [
        'lambda:ListEventSourceMappings',
        'lambda:GetEventSourceMapping',
        'lambda:ListTags',
        'lambda:DeleteEventSourceMapping',
    ],
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            // Being created or updated.
            code: 'ResourceInUseException',
            patience: 600,
            remedy: 'Wait until the mapping is Enabled or Disabled, then run again.',
        },
    ],
    async *list(aws) {
        const lambda = await aws.client('lambda');
        for await (const page of lambda.paginateListEventSourceMappings({}))
            for (const { UUID: id } of page.EventSourceMappings ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async tags(aws, id) {
        const Resource = `arn:${aws.partition}:lambda:${aws.region}:${aws.account}:event-source-mapping:${id}`;
        return (await (await aws.client('lambda')).listTags({ Resource })).Tags ?? {};
    },
    async describe(aws, id) {
        const lambda = await aws.client('lambda');
        const found = await lambda.getEventSourceMapping({ UUID: id });
        const { EventSourceMappingArn: arn, FunctionArn: target, EventSourceArn: source } = found;
        const { Tags } = await lambda.listTags({ Resource: arn });
        const functionName = functionNameIn(target);
        return {
            id,
            arn,
            name: [sourceName(source), functionName].filter(Boolean).join(' → ') || id,
            tags: Tags ?? {},
            // There is no time of creation; it is at least as old as its last change.
            createdAt: found.LastModified,
            ...event_source_mapping_look(found),
            refers: [
                ...(functionName === undefined ? [] : [{ type: 'lambda:function', id: functionName }]),
                ...sourceRef(source),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return event_source_mapping_look(await (await aws.client('lambda')).getEventSourceMapping({ UUID: id }));
    },
    async remove(aws, { id }) {
        await (await aws.client('lambda')).deleteEventSourceMapping({ UUID: id });
    },
});
/** States: Lambda API reference, EventSourceMappingConfiguration. */
function event_source_mapping_look({ State: state = '' }) {
    if (state === 'Deleting')
        return { state: 'deleting' };
    return /ing$/.test(state)
        ? { state: 'busy', reason: `the mapping is ${state}` }
        : { state: 'ready' };
}
/** What it reads from: a queue, a stream, or a table's stream (`table/NAME/stream/TIME`). */
function sourceRef(arn) {
    const { service, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const name = resource.split('/')[1] ?? '';
    if (service === 'sqs')
        return [{ type: 'sqs:queue', id: resource }];
    if (service === 'kinesis')
        return [{ type: 'kinesis:stream', id: name }];
    return service === 'dynamodb' ? [{ type: 'dynamodb:table', id: name }] : [];
}
/** `orders` of a queue's, a table's or a stream's ARN; a table's stream ends with the time at which it was made. */
function sourceName(arn) {
    const parts = arn?.replace(/\/stream\/.*$/, '').split(/[:/]/);
    return parts?.at(-1);
}

;// CONCATENATED MODULE: ./build/resource-types/lambda/function.js







/**
 * Lambda function; its versions, aliases, URL and permissions die with it. Sources: Lambda API reference
 * (DeleteFunction, GetFunction, UpdateFunctionConfiguration), Lambda guide (function states, VPC networking),
 * CloudFront guide (deleting Lambda@Edge functions and replicas).
 */
const lambdaFunction = (0,contract/* defineResourceType */.W)({
    name: 'lambda:function',
    cloudFormation: 'AWS::Lambda::Function',
    arn: 'lambda:function:{id}',
    tagging: 'swept',
    iam: [
        'lambda:GetFunction',
        // Without it GetFunction succeeds and leaves the tags out.
        'lambda:ListTags',
        'lambda:ListEventSourceMappings',
        'lambda:UpdateFunctionConfiguration',
        'lambda:DeleteFunction',
        'ec2:DescribeNetworkInterfaces',
    ],
    manual: { first: 'what invokes it; it is taken out of its VPC' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            // Pending, or a change of its code, configuration or network is in progress.
            code: 'ResourceConflictException',
            patience: 600,
            remedy: 'Wait until the function is Active and its last update has ended, then run again.',
        },
        {
            code: 'InvalidParameterValueException',
            text: /replicated function/i,
            patience: 1800,
            blocker: 'CloudFront has not yet removed the replicas of this Lambda@Edge function',
            remedy: 'Once no distribution uses it, AWS removes them within hours: a later run (scope stale) deletes the function.',
        },
    ],
    async describe(aws, name) {
        const lambda = await aws.client('lambda');
        const answer = await lambda.getFunction({ FunctionName: name });
        const { Configuration: found, TagsError: error } = answer;
        if (found === undefined)
            return undefined;
        if (error !== undefined)
            throw Object.assign(new Error(error.Message), { name: error.ErrorCode });
        return {
            id: name,
            arn: found.FunctionArn,
            name,
            tags: answer.Tags ?? {},
            // There is no time of creation; it is at least as old as its last change.
            createdAt: found.LastModified === undefined ? undefined : new Date(found.LastModified),
            ...function_look(found),
            refers: function_uses(aws, name, found),
            owns: [
                ...(await function_mappingsOf(lambda, name)),
                ...(await interfacesFor(aws, found)),
                { type: 'logs:log-group', id: ownGroup(name), goes: 'after' },
            ],
            detail: found.FileSystemConfigs ?? [],
        };
    },
    async look(aws, name) {
        // Not GetFunctionConfiguration, which shares 15 calls/s with all others: GetFunction has 100/s (Lambda quotas).
        const answer = await (await aws.client('lambda')).getFunction({ FunctionName: name });
        return answer.Configuration && function_look(answer.Configuration);
    },
    releases: ['early'],
    async release(aws, { id, detail: files }) {
        // From here on Lambda takes its network interfaces back, which lasts up to 20 minutes and needs the role.
        await (await aws.client('lambda')).updateFunctionConfiguration({
            FunctionName: id,
            VpcConfig: { SubnetIds: [], SecurityGroupIds: [] },
            // One that has a file system is not let out of its VPC (aws/chalice#1453).
            ...(files.length > 0 && { FileSystemConfigs: [] }),
        });
    },
    async remove(aws, { id }) {
        await (await aws.client('lambda')).deleteFunction({ FunctionName: id });
    },
});
function function_look(found) {
    const { State: state, LastUpdateStatus: update, VpcConfig: vpc } = found;
    const released = !vpc?.SubnetIds?.length || state === 'Failed' || update === 'Failed';
    if (state === 'Deleting')
        return { state: 'deleting', released };
    const busy = state === 'Pending' || state === 'Deactivating' ? state : undefined;
    if (busy === undefined && update !== 'InProgress')
        return { state: 'ready', released };
    return {
        state: 'busy',
        reason: busy ? `the function is ${busy}` : 'an update of the function is in progress',
        released: false,
    };
}
function ownGroup(name) {
    return `/aws/lambda/${name}`;
}
function function_uses(aws, name, found) {
    const { SubnetIds: subnets = [], SecurityGroupIds: groups = [] } = found.VpcConfig ?? {};
    const group = found.LoggingConfig?.LogGroup ?? ownGroup(name);
    const layersHere = `:lambda:${aws.region}:${aws.account}:layer:`;
    return [
        ...roleRef(aws, found.Role),
        ...keyRef(aws, found.KMSKeyArn),
        ...(found.Layers ?? []).flatMap(({ Arn: arn = '' }) => {
            const id = arn.split(layersHere)[1];
            return id === undefined ? [] : [{ type: 'lambda:layer-version', id }];
        }),
        ...(found.FileSystemConfigs ?? []).flatMap(({ Arn: arn }) => accessPointRef(arn)),
        ...subnets.map((id) => ({ type: 'ec2:subnet', id })),
        ...groups.map((id) => ({ type: 'ec2:security-group', id })),
        // A group of its own name is a child; any other is shared, and only goes after those that write to it.
        ...(group === ownGroup(name) ? [] : [{ type: 'logs:log-group', id: group }]),
    ];
}
function accessPointRef(arn) {
    const { service, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const [, id] = /^access-point\/(.+)$/.exec(resource) ?? [];
    return service === 'elasticfilesystem' && id !== undefined
        ? [{ type: 'elasticfilesystem:access-point', id }]
        : [];
}
/** All mappings are listed, because FunctionName leaves out those of the function's versions and aliases. */
async function function_mappingsOf(lambda, name) {
    const ids = [];
    for await (const page of lambda.paginateListEventSourceMappings({}))
        for (const { UUID, FunctionArn } of page.EventSourceMappings ?? [])
            if (UUID !== undefined && functionNameIn(FunctionArn) === name)
                ids.push({ type: 'lambda:event-source-mapping', id: UUID, goes: 'before' });
    return ids;
}
/**
 * The interfaces that Lambda takes back, by the function's role, after the function is gone. Functions in the same
 * subnets and groups share them, under the name of the one that they were first made for: a stranger's stays, because
 * that function uses it.
 */
async function interfacesFor(aws, { VpcConfig: vpc, Role: role }) {
    const groups = [...(vpc?.SecurityGroupIds ?? [])].sort();
    if (!vpc?.SubnetIds?.length || groups.length === 0)
        return [];
    const found = await optional(interfacesOf(aws, {
        'subnet-id': vpc.SubnetIds,
        'group-id': groups,
        description: 'AWS Lambda VPC ENI-*',
    }));
    return (found ?? []).flatMap(({ NetworkInterfaceId: id, Groups }) => {
        const its = (Groups ?? []).map(({ GroupId }) => GroupId).sort();
        if (id === undefined || its.join() !== groups.join())
            return [];
        return [
            { type: 'ec2:network-interface', id, goes: 'after', uses: roleRef(aws, role) },
        ];
    });
}

;// CONCATENATED MODULE: ./build/resource-types/lambda/layer-version.js

/**
 * Version of a Lambda layer: AWS cannot tag it, so it is found by the layer's name. Functions that have it keep it. Its
 * id is `LAYER:VERSION`. Source: Lambda API reference (DeleteLayerVersion, ListLayerVersions).
 */
const layerVersion = (0,contract/* defineResourceType */.W)({
    name: 'lambda:layer-version',
    cloudFormation: 'AWS::Lambda::LayerVersion',
    arn: 'lambda:layer:{id+}',
    tagging: 'untaggable',
    iam: [
        'lambda:ListLayers',
        'lambda:ListLayerVersions',
        'lambda:GetLayerVersion',
        'lambda:DeleteLayerVersion',
    ],
    manual: { first: 'the functions that use it' },
    notFound: ['ResourceNotFoundException'],
    async *list(aws) {
        const lambda = await aws.client('lambda');
        for await (const layers of lambda.paginateListLayers({}))
            for (const { LayerName: name = '' } of layers.Layers ?? [])
                for await (const versions of lambda.paginateListLayerVersions({ LayerName: name }))
                    for (const { Version: version } of versions.LayerVersions ?? [])
                        yield { id: `${name}:${version}`, name };
    },
    async describe(aws, id) {
        const found = await (await aws.client('lambda')).getLayerVersion(versionNamed(id));
        return {
            id,
            arn: found.LayerVersionArn,
            name: id,
            createdAt: found.CreatedDate === undefined ? undefined : new Date(found.CreatedDate),
            state: 'ready',
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('lambda')).deleteLayerVersion(versionNamed(id));
    },
});
function versionNamed(id) {
    const at = id.lastIndexOf(':');
    return { LayerName: id.slice(0, at), VersionNumber: Number(id.slice(at + 1)) };
}

;// CONCATENATED MODULE: ./build/resource-types/logs/delivery-conflict.js
/**
 * `Requested resource is currently being updated`, also by the deletion of another delivery
 * (terraform-provider-aws#42194), or a delivery still leads through it (CloudWatch Logs API reference, Delete…).
 */
const deliveryConflict = {
    code: 'ConflictException',
    patience: 60,
    remedy: 'Delete the deliveries that use it (`aws logs describe-deliveries` lists them), then run again.',
};

;// CONCATENATED MODULE: ./build/resource-types/logs/delivery.js





/**
 * CloudWatch Logs delivery: what a service's logs go along, from a delivery source to a delivery destination. While it
 * is there, the service writes. Sources: CloudWatch Logs API reference (DeleteDelivery, GetDelivery, CreateDelivery).
 */
const delivery = (0,contract/* defineResourceType */.W)({
    name: 'logs:delivery',
    cloudFormation: 'AWS::Logs::Delivery',
    arn: 'logs:delivery:{id}',
    tagging: 'listed',
    iam: [
        'logs:DescribeDeliveries',
        'logs:ListTagsForResource',
        'logs:GetDelivery',
        'logs:GetDeliveryDestination',
        'logs:DeleteDelivery',
    ],
    notFound: ['ResourceNotFoundException'],
    refusals: [deliveryConflict],
    async *list(aws) {
        for await (const { id, tags } of deliveries(await aws.client('logs')))
            if (id !== undefined)
                yield { id, ...(tags === undefined ? {} : { tags }) };
    },
    async tags(aws, id) {
        const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery:${id}`;
        return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
    },
    async describe(aws, id) {
        const logs = await aws.client('logs');
        const { delivery: found } = await logs.getDelivery({ id });
        if (found === undefined)
            return undefined;
        const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
        const destination = destinationOf(aws, found);
        return {
            id,
            arn: found.arn,
            name: `${found.deliverySourceName} → ${(0,aws_arn/* parseArn */.L)(found.deliveryDestinationArn ?? '')?.resource.split(':')[1]}`,
            tags: tags ?? {},
            state: 'ready',
            refers: [
                { type: 'logs:delivery-source', id: found.deliverySourceName ?? '' },
                ...destination,
                ...(await endOf(aws, destination[0]?.id)),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        await (await aws.client('logs')).getDelivery({ id });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('logs')).deleteDelivery({ id });
    },
});
/** All of them: there is no filter by source or destination. */
async function* deliveries(logs) {
    for await (const page of logs.paginateDescribeDeliveries({}))
        yield* page.deliveries ?? [];
}
function destinationOf(aws, { deliveryDestinationArn: arn }) {
    const { account, resource = '' } = (0,aws_arn/* parseArn */.L)(arn ?? '') ?? {};
    const id = resource.replace(/^delivery-destination:/, '');
    return account === aws.account ? [{ type: 'logs:delivery-destination', id }] : [];
}
/** Where the logs end up: that goes after the delivery even if the destination between them carries no labels. */
async function endOf(aws, name) {
    if (name === undefined)
        return [];
    const logs = await aws.client('logs');
    try {
        const { deliveryDestination: found } = await logs.getDeliveryDestination({ name });
        return targetRef(aws, found?.deliveryDestinationConfiguration?.destinationResourceArn);
    }
    catch (error) {
        if ((0,errors/* isCode */._m)(error, 'ResourceNotFound'))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/logs/delivery-destination.js




/**
 * CloudWatch Logs delivery destination, with its policy. The deliveries that lead to it belong to their sources, which
 * may be another's. Sources: CloudWatch Logs API reference (DeleteDeliveryDestination: not while a delivery is
 * associated; GetDeliveryDestination).
 */
const deliveryDestination = (0,contract/* defineResourceType */.W)({
    name: 'logs:delivery-destination',
    cloudFormation: 'AWS::Logs::DeliveryDestination',
    arn: 'logs:delivery-destination:{id}',
    tagging: 'listed',
    iam: [
        'logs:DescribeDeliveryDestinations',
        'logs:ListTagsForResource',
        'logs:GetDeliveryDestination',
        'logs:DescribeDeliveries',
        'logs:DeleteDeliveryDestination',
    ],
    manual: { first: 'the deliveries to it' },
    notFound: ['ResourceNotFoundException'],
    refusals: [deliveryConflict],
    async *list(aws) {
        for await (const page of (await aws.client('logs')).paginateDescribeDeliveryDestinations({}))
            for (const { name: id, tags } of page.deliveryDestinations ?? [])
                if (id !== undefined)
                    yield { id, ...(tags === undefined ? {} : { tags }) };
    },
    async tags(aws, id) {
        const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery-destination:${id}`;
        return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
    },
    async describe(aws, name) {
        const logs = await aws.client('logs');
        const { deliveryDestination: found } = await logs.getDeliveryDestination({ name });
        if (found === undefined)
            return undefined;
        const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
        const end = found.deliveryDestinationConfiguration?.destinationResourceArn;
        return {
            id: name,
            arn: found.arn,
            name,
            tags: tags ?? {},
            state: 'ready',
            refers: targetRef(aws, end),
            usedBy: await deliveriesTo(aws, found.arn),
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('logs')).getDeliveryDestination({ name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('logs')).deleteDeliveryDestination({ name: id });
    },
});
async function deliveriesTo(aws, destination) {
    const refs = [];
    for await (const { id, deliveryDestinationArn, deliverySourceName } of deliveries(await aws.client('logs')))
        if (id !== undefined && deliveryDestinationArn === destination)
            refs.push({ type: 'logs:delivery', id, name: `from ${deliverySourceName}` });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/logs/delivery-source.js




/**
 * CloudWatch Logs delivery source: the logs of one resource, with the deliveries that carry them on. Sources:
 * CloudWatch Logs API reference (DeleteDeliverySource: not while a delivery is associated; GetDeliverySource).
 */
const deliverySource = (0,contract/* defineResourceType */.W)({
    name: 'logs:delivery-source',
    cloudFormation: 'AWS::Logs::DeliverySource',
    arn: 'logs:delivery-source:{id}',
    tagging: 'listed',
    iam: [
        'logs:DescribeDeliverySources',
        'logs:ListTagsForResource',
        'logs:GetDeliverySource',
        'logs:DescribeDeliveries',
        'logs:DeleteDeliverySource',
    ],
    manual: { first: 'its deliveries' },
    notFound: ['ResourceNotFoundException'],
    refusals: [deliveryConflict],
    async *list(aws) {
        for await (const page of (await aws.client('logs')).paginateDescribeDeliverySources({}))
            for (const { name: id, tags } of page.deliverySources ?? [])
                if (id !== undefined)
                    yield { id, ...(tags === undefined ? {} : { tags }) };
    },
    async tags(aws, id) {
        const resourceArn = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:delivery-source:${id}`;
        return (await (await aws.client('logs')).listTagsForResource({ resourceArn })).tags ?? {};
    },
    async describe(aws, name) {
        const logs = await aws.client('logs');
        const { deliverySource: found } = await logs.getDeliverySource({ name });
        if (found === undefined)
            return undefined;
        const { tags } = await logs.listTagsForResource({ resourceArn: found.arn });
        const its = await deliveriesFrom(aws, name);
        return {
            id: name,
            arn: found.arn,
            name,
            tags: tags ?? {},
            state: 'ready',
            refers: (found.resourceArns ?? []).flatMap((arn) => targetRef(aws, arn)),
            owns: its.map((ref) => ({ ...ref, goes: 'before' })),
            usedBy: its,
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('logs')).getDeliverySource({ name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('logs')).deleteDeliverySource({ name: id });
    },
});
async function deliveriesFrom(aws, source) {
    const refs = [];
    for await (const { id, deliverySourceName } of deliveries(await aws.client('logs')))
        if (id !== undefined && deliverySourceName === source)
            refs.push({ type: 'logs:delivery', id });
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/s3/backup-place.js


/** One run's backups do not overwrite an earlier one's. */
const time = `${new Date(performance.timeOrigin).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/**
 * The profile's bucket for backups, asked in the region that it lies in, and only as this account's own. Throws when it
 * does not exist; not by AWS's own error, which is the same for a bucket that was to be backed up and is gone.
 */
async function backupPlace(aws, bucket, name) {
    if (bucket === undefined)
        throw new Error('the profile has no `backup-bucket`');
    const at = { Bucket: bucket, ExpectedBucketOwner: aws.account };
    const region = await backup_place_regionOf(aws, at);
    const prefix = `${name}/${time}/`;
    return { s3: await aws.client('s3', region), at, prefix, uri: `s3://${bucket}/${prefix}` };
}
/**
 * Does something to the backup and says of what and where in AWS's own error, if there is one; a bucket that is missing
 * by now must not be taken for the one that was to be backed up.
 */
async function inPlace(to, what, write) {
    try {
        await write();
    }
    catch (error) {
        const where = `writing ${what} to ${to.uri}`;
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchBucket'))
            throw new Error(`a bucket went meanwhile (${where})`, { cause: error });
        if (error instanceof Error)
            error.message = `${where}: ${error.message}`;
        throw error;
    }
}
/** S3 API reference, GetBucketLocation: nothing for us-east-1, `EU` for some old buckets in eu-west-1. */
async function backup_place_regionOf(aws, at) {
    try {
        const { LocationConstraint: place } = await (await aws.client('s3')).getBucketLocation(at);
        if (place === 'EU')
            return 'eu-west-1';
        return place || 'us-east-1';
    }
    catch (error) {
        if (!(0,aws_codes/* isCode */._m)(error, 'NoSuchBucket'))
            throw error;
        throw new build_errors/* UserError */.yo(`the bucket ${at.Bucket} does not exist`, {
            remedy: 'Make that bucket, or name another as `backup-bucket` in the profile.',
        });
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/resource-types/logs/back-up-events.js



const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Characters of events in one object, before they are compressed. */
const partSize = 16 * 1024 * 1024;
/**
 * Writes the events of a log group to a bucket: JSON, one event a line, in numbered objects. CreateExportTask would leave
 * out what was logged in the last hours, and takes one task at a time in an account. Source: CloudWatch Logs user guide,
 * "Exporting log data to Amazon S3".
 */
async function backUpEvents(aws, group, to) {
    const logs = await aws.client('logs');
    let lines = [];
    let size = 0;
    let parts = 0;
    let events = 0;
    const write = async () => {
        parts += 1;
        const Key = `${to.prefix}${String(parts).padStart(5, '0')}.jsonl.gz`;
        const Body = await compress(lines.join(''));
        lines = [];
        size = 0;
        const request = { ...to.at, Key, Body, ContentType: 'application/gzip' };
        await inPlace(to, 'its events', () => to.s3.putObject(request));
    };
    for await (const page of logs.paginateFilterLogEvents({ logGroupName: group })) {
        for (const { timestamp, ingestionTime, logStreamName, message } of page.events ?? []) {
            const line = `${JSON.stringify({ timestamp, ingestionTime, logStreamName, message })}\n`;
            lines.push(line);
            size += line.length;
            events += 1;
        }
        if (size >= partSize)
            await write();
    }
    if (size > 0)
        await write();
    if (events === 0)
        return { name: 'of nothing: it was empty', done: true };
    return { name: `${to.uri} (${events} event${events === 1 ? '' : 's'})`, done: true };
}

;// CONCATENATED MODULE: ./build/resource-types/logs/log-group.js




/**
 * CloudWatch Logs log group. Sources: CloudWatch Logs API reference (DeleteLogGroup, DescribeLogGroups,
 * ListTagsForResource, PutLogGroupDeletionProtection).
 */
const logGroup = (0,contract/* defineResourceType */.W)({
    name: 'logs:log-group',
    cloudFormation: 'AWS::Logs::LogGroup',
    arn: 'logs:log-group:{id+}',
    tagging: 'swept',
    iam: [
        'logs:DescribeLogGroups',
        'logs:ListTagsForResource',
        'logs:TagResource',
        'logs:DeleteLogGroup',
    ],
    unprotectIam: ['logs:PutLogGroupDeletionProtection'],
    bucketIam: ['s3:GetBucketLocation', 'logs:FilterLogEvents', 's3:PutObject'],
    manual: { first: 'what writes to it', protection: 'deletion protection' },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'OperationAbortedException',
            patience: 60,
            remedy: 'Another operation on this log group is in progress: run again.',
        },
        {
            code: 'ValidationException',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add logs:log-group to remove-protection in the profile.',
        },
    ],
    async describe(aws, name) {
        const logs = await aws.client('logs');
        const group = await groupNamed(logs, name);
        if (group === undefined)
            return undefined;
        // DescribeLogGroups' `arn` ends with `:*`, which ListTagsForResource refuses; `logGroupArn` does not.
        const arn = group.logGroupArn ?? group.arn?.replace(/:\*$/, '');
        const { tags } = await logs.listTagsForResource({ resourceArn: arn });
        return {
            id: name,
            arn,
            name,
            tags: tags ?? {},
            createdAt: group.creationTime === undefined ? undefined : new Date(group.creationTime),
            state: 'ready',
            refers: keyRef(aws, group.kmsKeyId),
            protection: group.deletionProtectionEnabled ? 'deletion protection' : undefined,
            detail: group,
        };
    },
    async look(aws, name) {
        return (await groupNamed(await aws.client('logs'), name)) && { state: 'ready' };
    },
    async unprotect(aws, { id }) {
        const logs = await aws.client('logs');
        await logs.putLogGroupDeletionProtection({
            logGroupIdentifier: id,
            deletionProtectionEnabled: false,
        });
    },
    async tags(aws, name) {
        const logs = await aws.client('logs');
        return (await logs.listTagsForResource({ resourceArn: log_group_arnOf(aws, name) })).tags ?? {};
    },
    async label(aws, name, labels) {
        const logs = await aws.client('logs');
        await logs.tagResource({ resourceArn: log_group_arnOf(aws, name), tags: labels });
    },
    async backup(aws, { id }, name, bucket) {
        return backUpEvents(aws, id, await backupPlace(aws, bucket, name));
    },
    async remove(aws, { id }) {
        await (await aws.client('logs')).deleteLogGroup({ logGroupName: id });
    },
});
function log_group_arnOf({ partition, region, account }, name) {
    return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
}
/** There is no describe by name: the list by prefix, sorted, has the exact name on its first page. */
async function groupNamed(logs, name) {
    const { logGroups } = await logs.describeLogGroups({ logGroupNamePrefix: name });
    return logGroups?.find((group) => group.logGroupName === name);
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/arn.js

/** The ARN of `campaign/NAME`, `dataset/GROUP/TYPE` and the like. Source: Service Authorization Reference. */
function arn_arnAt(aws, resource) {
    return `arn:${aws.partition}:personalize:${aws.region}:${aws.account}:${resource}`;
}
/** A reference to a resource of Personalize by its ARN; the id is what follows the kind. */
function arn_refTo(arn, name) {
    const [, part, id] = /^([^/]+)\/(.+)$/.exec((0,aws_arn/* parseArn */.L)(arn ?? '')?.resource ?? '') ?? [];
    if (part === undefined || id === undefined)
        return [];
    const kind = part === 'solution' && id.includes('/') ? 'solution-version' : part;
    return [{ type: `personalize:${kind}`, id, ...(name === undefined ? {} : { name }) }];
}
/** The solution of `solution/NAME/VERSION`. */
function solutionRef(versionArn) {
    return arn_refTo(versionArn?.replace(/\/[^/]+$/, ''));
}
/** A group has at most one dataset of each type, and their ARNs name both: they need not be listed. */
function datasetRefs(groupArn, types) {
    return arn_refTo(groupArn).flatMap(({ id }) => types.map((type) => ({ type: 'personalize:dataset', id: `${id}/${type}` })));
}
/** The bucket of an address in S3; Personalize only works with buckets of its own region. */
function arn_bucketRef(path) {
    const [, id] = /^s3:\/\/([^/]+)/.exec(path ?? '') ?? [];
    return id === undefined ? [] : [{ type: 's3:bucket', id }];
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/state.js
/**
 * What a status means for a deletion. AWS deletes nothing that changes from one state to another, be it by an update.
 * Sources: Personalize API reference (`status` of each resource), Personalize guide (`Requirements for deleting`).
 */
function state_stateOf({ status = '', failureReason }, update) {
    if (status === 'DELETE FAILED')
        return {
            state: 'stuck',
            reason: `its deletion failed at AWS: ${failureReason ?? 'no reason is given'}`,
            remedy: 'Delete it by hand in the Personalize console; if AWS refuses there too, ask AWS Support.',
        };
    if (status.startsWith('DELETE'))
        return { state: 'deleting', reason: `it is ${status}` };
    const remedy = 'Wait until AWS has finished, then run again.';
    if (isUnderWay(status))
        return { state: 'busy', reason: `it is ${status}`, remedy };
    if (isUnderWay(update?.status))
        return { state: 'busy', reason: `its update is ${update?.status}`, remedy };
    return { state: 'ready' };
}
/** CREATE PENDING, CREATE IN_PROGRESS, CREATE STOPPING, STOP PENDING, IN PROGRESS, PENDING, … */
function isUnderWay(status) {
    return /PENDING$|IN[ _]PROGRESS$|STOPPING$/.test(status ?? '');
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/kind.js




/** Of a deletion; a chain of four takes 15 to 40. */
const usualMinutes = 4;
/** One that still stands in the way may be one that AWS has only just deleted. */
const kind_refusals = [
    {
        code: 'ResourceInUseException',
        text: /DELETE FAILED/,
        patience: 0,
        remedy: 'Delete it by hand in the Personalize console; if AWS refuses there, ask AWS Support.',
    },
    {
        code: 'ResourceInUseException',
        patience: 600,
        remedy: 'Something in its dataset group still uses it or works on it: delete that, or wait until it has finished, then run again.',
    },
];
/** Source: Personalize API reference (Describe…, Delete…, ListTagsForResource); every deletion is asynchronous. */
function personalizeType(kind) {
    const { part = kind.kind, tagging = 'swept', list, look, release, releases, manual } = kind;
    const taggable = tagging !== 'untaggable';
    const at = async (aws, id) => ({
        personalize: await aws.client('personalize'),
        arn: arn_arnAt(aws, `${part}/${id}`),
    });
    return (0,contract/* defineResourceType */.W)({
        name: `personalize:${kind.kind}`,
        cloudFormation: kind.cloudFormation,
        arn: `personalize:${part}/${kind.id ?? '{id}'}`,
        tagging,
        iam: [...kind.iam, ...(taggable ? ['personalize:ListTagsForResource'] : [])],
        minutes: kind.minutes ?? usualMinutes,
        ...(manual && { manual }),
        notFound: ['ResourceNotFoundException'],
        refusals: kind.refusals ?? kind_refusals,
        ...(list && {
            async *list(aws) {
                for await (const page of offered(list(await aws.client('personalize'))))
                    for (const { arn, name } of page ?? [])
                        for (const { id } of arn_refTo(arn))
                            yield { id, name: name ?? id };
            },
        }),
        ...(taggable && {
            async tags(aws, id) {
                const { personalize, arn } = await at(aws, id);
                return kind_tagsOf(personalize, arn);
            },
        }),
        async describe(aws, id) {
            const { personalize, arn } = await at(aws, id);
            const [found, tags] = await Promise.all([
                kind.read(personalize, arn),
                taggable ? kind_tagsOf(personalize, arn) : undefined,
            ]);
            if (found === undefined)
                return undefined;
            const own = state_stateOf(found, kind.update?.(found));
            return {
                id,
                arn,
                name: found.name ?? id,
                tags,
                createdAt: found.creationDateTime,
                ...own,
                ...(await kind.more?.(aws, found, arn)),
                ...(own.state === 'ready' ? {} : own),
                detail: found,
            };
        },
        async look(aws, id) {
            if (look !== undefined)
                return look(aws, id);
            const { personalize, arn } = await at(aws, id);
            const found = await kind.read(personalize, arn);
            return found && state_stateOf(found, kind.update?.(found));
        },
        ...(release && releases && { release, releases }),
        async remove(aws, { id }) {
            const { personalize, arn } = await at(aws, id);
            await kind.erase(personalize, arn);
        },
    });
}
async function kind_tagsOf(personalize, resourceArn) {
    const { tags } = await personalize.listTagsForResource({ resourceArn });
    return Object.fromEntries((tags ?? []).map(({ tagKey, tagValue }) => [tagKey, tagValue]));
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/campaign.js


/** Campaign: a deployed solution version. Source: Personalize API reference (Campaign, DeleteCampaign). */
const campaign = personalizeType({
    kind: 'campaign',
    cloudFormation: 'AWS::Personalize::Campaign',
    iam: ['personalize:DescribeCampaign', 'personalize:DeleteCampaign'],
    read: async (personalize, campaignArn) => (await personalize.describeCampaign({ campaignArn })).campaign,
    erase: (personalize, campaignArn) => personalize.deleteCampaign({ campaignArn }),
    update: (found) => found.latestCampaignUpdate,
    more: async (_, { solutionVersionArn, latestCampaignUpdate: update }) => ({
        refers: [...solutionRef(solutionVersionArn), ...solutionRef(update?.solutionVersionArn)],
    }),
});

;// CONCATENATED MODULE: ./build/resource-types/personalize/items.js
/** All items of all pages. */
async function items_itemsOf(pages, pick) {
    const items = [];
    for await (const page of pages)
        items.push(...(pick(page) ?? []));
    return items;
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/job-kinds.js

const importJobs = {
    noun: 'dataset import job',
    async list(personalize, datasetArn) {
        const pages = personalize.paginateListDatasetImportJobs({ datasetArn });
        const jobs = await items_itemsOf(pages, (page) => page.datasetImportJobs);
        return jobs.map(({ datasetImportJobArn: arn = '', ...job }) => ({ arn, ...job }));
    },
    async read(personalize, datasetImportJobArn) {
        const { datasetImportJob: job } = await personalize.describeDatasetImportJob({
            datasetImportJobArn,
        });
        return { role: job?.roleArn, from: job?.dataSource?.dataLocation };
    },
};
const exportJobs = {
    noun: 'dataset export job',
    async list(personalize, datasetArn) {
        const pages = personalize.paginateListDatasetExportJobs({ datasetArn });
        const jobs = await items_itemsOf(pages, (page) => page.datasetExportJobs);
        return jobs.map(({ datasetExportJobArn: arn = '', ...job }) => ({ arn, ...job }));
    },
    async read(personalize, datasetExportJobArn) {
        const { datasetExportJob: job } = await personalize.describeDatasetExportJob({
            datasetExportJobArn,
        });
        return { role: job?.roleArn, to: job?.jobOutput?.s3DataDestination?.path };
    },
};
const batchInferenceJobs = {
    noun: 'batch inference job',
    async list(personalize, solutionVersionArn) {
        const pages = personalize.paginateListBatchInferenceJobs({ solutionVersionArn });
        const jobs = await items_itemsOf(pages, (page) => page.batchInferenceJobs);
        return jobs.map(({ batchInferenceJobArn: arn = '', ...job }) => ({ arn, ...job }));
    },
    async read(personalize, batchInferenceJobArn) {
        const { batchInferenceJob: job } = await personalize.describeBatchInferenceJob({
            batchInferenceJobArn,
        });
        return {
            role: job?.roleArn,
            from: job?.jobInput?.s3DataSource?.path,
            to: job?.jobOutput?.s3DataDestination?.path,
        };
    },
};
const batchSegmentJobs = {
    noun: 'batch segment job',
    async list(personalize, solutionVersionArn) {
        const pages = personalize.paginateListBatchSegmentJobs({ solutionVersionArn });
        const jobs = await items_itemsOf(pages, (page) => page.batchSegmentJobs);
        return jobs.map(({ batchSegmentJobArn: arn = '', ...job }) => ({ arn, ...job }));
    },
    async read(personalize, batchSegmentJobArn) {
        const { batchSegmentJob: job } = await personalize.describeBatchSegmentJob({
            batchSegmentJobArn,
        });
        return {
            role: job?.roleArn,
            from: job?.jobInput?.s3DataSource?.path,
            to: job?.jobOutput?.s3DataDestination?.path,
        };
    },
};
/** It takes up to a day. The SDK has no paginator for it. */
const dataDeletionJobs = {
    noun: 'data deletion job',
    async list(personalize, datasetGroupArn) {
        const jobs = [];
        let nextToken;
        do {
            const page = await personalize.listDataDeletionJobs({ datasetGroupArn, nextToken });
            for (const { dataDeletionJobArn: arn = '', ...job } of page.dataDeletionJobs ?? [])
                jobs.push({ arn, ...job });
            nextToken = page.nextToken;
        } while (nextToken !== undefined);
        return jobs;
    },
    async read(personalize, dataDeletionJobArn) {
        const { dataDeletionJob: job } = await personalize.describeDataDeletionJob({
            dataDeletionJobArn,
        });
        return { role: job?.roleArn, from: job?.dataSource?.dataLocation };
    },
};

;// CONCATENATED MODULE: ./build/resource-types/personalize/remembered.js
/** Asks only once for what cannot change, by client and key; a failure is not kept. */
function remembered_remembered() {
    const known = new WeakMap();
    return (client, key, ask) => {
        const answers = known.get(client) ?? new Map();
        known.set(client, answers);
        const there = answers.get(key);
        if (there !== undefined)
            return there;
        const answer = ask();
        answers.set(key, answer);
        answer.catch(() => answers.delete(key));
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/jobs.js





/** A job's role and addresses are set when it is created. */
const factsOf = remembered_remembered();
/** How many finished jobs are read for their roles and outputs; there may be one for every day. */
const jobs_latest = 10;
/** The jobs on resources by kind and ARN of these. What cannot be told does not hold the deletion up. */
async function jobsOn(aws, resources) {
    const personalize = await aws.client('personalize');
    const all = await Promise.all(resources.map(async ([kind, arn]) => jobs_read(personalize, kind, await listed(personalize, kind, arn))));
    const jobs = all.flat();
    const running = jobs.filter(({ status }) => isUnderWay(status));
    const outputs = [...new Set(jobs.flatMap(({ facts }) => facts?.to ?? []))];
    const [first] = running;
    return {
        refers: [
            ...jobs.flatMap(({ facts }) => roleRef(aws, facts?.role)),
            ...running.flatMap(({ facts }) => [...arn_bucketRef(facts?.from), ...arn_bucketRef(facts?.to)]),
        ],
        busy: first && {
            state: 'busy',
            reason: `the ${first.noun} ${first.jobName} is ${first.status}`,
            remedy: 'AWS cannot stop this job: run again when it has finished.',
        },
        note: outputs.length === 0 ? undefined : `its output stays in ${outputs.join(', ')}`,
    };
}
async function listed(personalize, kind, arn) {
    return (await optional(kind.list(personalize, arn))) ?? [];
}
async function jobs_read(personalize, kind, jobs) {
    const newest = [...jobs].sort((a, b) => began(b) - began(a));
    const wanted = newest.filter(({ status }, n) => n < jobs_latest || isUnderWay(status));
    return Promise.all(wanted.map(async (job) => {
        const { arn } = job;
        const ask = () => kind.read(personalize, arn);
        const facts = await optional(factsOf(personalize, arn, ask));
        return { ...job, noun: kind.noun, facts };
    }));
}
function began({ creationDateTime }) {
    return creationDateTime?.getTime() ?? 0;
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/dataset.js




/**
 * Dataset; AWS refuses while an import or a training of its group runs, or any filter of it stands. Its schema goes
 * after it. Sources: Personalize API reference (DeleteDataset), Personalize guide (`Requirements for deleting`).
 */
const dataset = personalizeType({
    kind: 'dataset',
    id: '{id}/{id}',
    cloudFormation: 'AWS::Personalize::Dataset',
    iam: [
        'personalize:DescribeDataset',
        'personalize:ListDatasetImportJobs',
        'personalize:DescribeDatasetImportJob',
        'personalize:ListDatasetExportJobs',
        'personalize:DescribeDatasetExportJob',
        'personalize:DeleteDataset',
    ],
    manual: {
        first: 'the filters, event trackers, metric attributions and solutions of its dataset group',
    },
    read: async (personalize, datasetArn) => (await personalize.describeDataset({ datasetArn })).dataset,
    erase: (personalize, datasetArn) => personalize.deleteDataset({ datasetArn }),
    update: (found) => found.latestDatasetUpdate,
    async more(aws, { datasetGroupArn, schemaArn }, arn) {
        const { refers, busy, note } = await jobsOn(aws, [
            [importJobs, arn],
            [exportJobs, arn],
        ]);
        const schema = arn_refTo(schemaArn);
        return {
            refers: [...arn_refTo(datasetGroupArn), ...schema, ...refers],
            owns: schema.map((ref) => ({ ...ref, goes: 'after' })),
            ...busy,
            note,
        };
    },
});

;// CONCATENATED MODULE: ./build/resource-types/personalize/member.js

function membersAt(arn, { name, status }) {
    return arn_refTo(arn, name).map((ref) => ({ ref, going: status?.startsWith('DELETE') ?? false }));
}
/** What may stay in the way; what is going already may be gone when it is looked at. */
function staying(members) {
    return members.flatMap(({ ref, going }) => (going ? [] : [ref]));
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/solution.js







/**
 * Solution with its versions. A version in creation is stopped first; one that is stopped stays until the solution goes.
 * Sources: Personalize API reference (DeleteSolution, StopSolutionVersionCreation).
 */
const solution = personalizeType({
    kind: 'solution',
    cloudFormation: 'AWS::Personalize::Solution',
    iam: [
        'personalize:DescribeSolution',
        'personalize:ListSolutionVersions',
        'personalize:ListCampaigns',
        'personalize:ListBatchInferenceJobs',
        'personalize:DescribeBatchInferenceJob',
        'personalize:ListBatchSegmentJobs',
        'personalize:DescribeBatchSegmentJob',
        'personalize:StopSolutionVersionCreation',
        'personalize:DeleteSolution',
    ],
    manual: { first: 'its campaigns; its versions in creation are stopped' },
    read: async (personalize, solutionArn) => (await personalize.describeSolution({ solutionArn })).solution,
    erase: (personalize, solutionArn) => personalize.deleteSolution({ solutionArn }),
    update: (found) => found.latestSolutionUpdate,
    async more(aws, { datasetGroupArn, recipeArn }, arn) {
        const personalize = await aws.client('personalize');
        const [versions, campaigns] = await Promise.all([
            versionsOf(personalize, arn),
            campaignsOf(personalize, arn),
        ]);
        const deployable = versions.filter(({ status }) => status === 'ACTIVE');
        const { refers, busy, note } = await jobsOn(aws, deployable.flatMap(({ arn: version }) => [
            [batchInferenceJobs, version],
            [batchSegmentJobs, version],
        ]));
        return {
            refers: [
                ...datasetRefs(datasetGroupArn, usedBy(recipeArn)),
                ...arn_refTo(datasetGroupArn),
                ...refers,
            ],
            owns: versions.flatMap((each) => arn_refTo(each.arn).map((ref) => ({ ...ref, goes: 'with' }))),
            usedBy: staying(campaigns),
            ...training(versions, busy),
            note,
        };
    },
    async look(aws, id) {
        const personalize = await aws.client('personalize');
        const arn = arn_arnAt(aws, `solution/${id}`);
        const { solution: found } = await personalize.describeSolution({ solutionArn: arn });
        if (found === undefined)
            return undefined;
        const own = state_stateOf(found, found.latestSolutionUpdate);
        if (own.state !== 'ready')
            return own;
        return { ...own, ...training(await versionsOf(personalize, arn)) };
    },
    // CloudFormation may only delete it (schema of AWS::Personalize::Solution, handlers): its stack would fail.
    releases: ['early', 'in-stack'],
    async release(aws, { id }) {
        const personalize = await aws.client('personalize');
        for (const version of await versionsOf(personalize, arn_arnAt(aws, `solution/${id}`)))
            if (isTraining(version))
                await personalize.stopSolutionVersionCreation({ solutionVersionArn: version.arn });
    },
});
async function versionsOf(personalize, solutionArn) {
    const pages = personalize.paginateListSolutionVersions({ solutionArn });
    const versions = await items_itemsOf(pages, (page) => page.solutionVersions);
    return versions.map(({ solutionVersionArn: arn = '', status }) => ({ arn, status }));
}
/** The campaigns of its versions. */
async function campaignsOf(personalize, solutionArn) {
    const pages = personalize.paginateListCampaigns({ solutionArn });
    const campaigns = await items_itemsOf(pages, (page) => page.campaigns);
    return campaigns.flatMap((each) => membersAt(each.campaignArn, each));
}
function isTraining({ status }) {
    return status === 'CREATE PENDING' || status === 'CREATE IN_PROGRESS';
}
/** What is in creation can be stopped, so it counts before a job that can only be waited for. */
function training(versions, busy) {
    if (versions.some(isTraining))
        return { released: false };
    const stopping = versions.find(({ status }) => status === 'CREATE STOPPING');
    if (stopping === undefined)
        return { ...busy, released: true };
    const version = stopping.arn.split('/').at(-1);
    return { state: 'busy', reason: `its version ${version} is CREATE STOPPING`, released: false };
}
/** The datasets that a recipe trains on; only next best action has those of actions. */
function usedBy(recipeArn) {
    const types = ['INTERACTIONS', 'ITEMS', 'USERS'];
    return recipeArn?.includes('next-best-action')
        ? [...types, 'ACTIONS', 'ACTION_INTERACTIONS']
        : types;
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/dataset-group.js








/**
 * Dataset group; everything in it goes before it, labelled or not. Sources: Personalize API reference
 * (DeleteDatasetGroup), Personalize guide (`Requirements for deleting`).
 */
const datasetGroup = personalizeType({
    kind: 'dataset-group',
    // The root of all else. By the guide the tagging API lists Personalize's resources; reports differ.
    tagging: 'listed',
    cloudFormation: 'AWS::Personalize::DatasetGroup',
    iam: [
        'personalize:ListDatasetGroups',
        'personalize:DescribeDatasetGroup',
        'personalize:ListDatasets',
        'personalize:ListSolutions',
        'personalize:ListCampaigns',
        'personalize:ListRecommenders',
        'personalize:ListEventTrackers',
        'personalize:ListFilters',
        'personalize:ListMetricAttributions',
        'personalize:ListDataDeletionJobs',
        'personalize:DescribeDataDeletionJob',
        'personalize:DeleteDatasetGroup',
    ],
    manual: {
        first: 'campaigns, recommenders, event trackers, filters and metric attributions, then solutions, then datasets: everything in it',
    },
    read: async (personalize, datasetGroupArn) => (await personalize.describeDatasetGroup({ datasetGroupArn })).datasetGroup,
    erase: (personalize, datasetGroupArn) => personalize.deleteDatasetGroup({ datasetGroupArn }),
    async *list(personalize) {
        for await (const page of personalize.paginateListDatasetGroups({}))
            yield page.datasetGroups?.map(({ datasetGroupArn: arn, name }) => ({ arn, name }));
    },
    async more(aws, { roleArn, kmsKeyArn }, arn) {
        const personalize = await aws.client('personalize');
        const [inside, jobs] = await Promise.all([
            dataset_group_contentsOf(personalize, arn),
            jobsOn(aws, [[dataDeletionJobs, arn]]),
        ]);
        const { first, campaigns, solutions, datasets } = inside;
        const before = (members, ...after) => {
            const uses = after.flat().map(({ ref }) => ref);
            return members.map(({ ref }) => ({ ...ref, goes: 'before', uses }));
        };
        const key = /:key\/(.+)$/.exec(kmsKeyArn ?? '')?.[1];
        return {
            refers: [
                ...roleRef(aws, roleArn),
                ...(key === undefined ? [] : [{ type: 'kms:key', id: key }]),
                ...jobs.refers,
            ],
            owns: [
                ...before(first, solutions, datasets),
                ...before(campaigns, solutions, datasets),
                ...before(solutions, datasets),
                ...before(datasets),
            ],
            usedBy: staying([...first, ...campaigns, ...solutions, ...datasets]),
            ...jobs.busy,
            note: jobs.note,
        };
    },
});
/** What is in the group, by the stages in which AWS lets it go. Not every partition has the last two. */
async function dataset_group_contentsOf(personalize, datasetGroupArn) {
    const group = { datasetGroupArn };
    const [datasets, solutions, trackers, filters, recommenders, attributions] = await Promise.all([
        items_itemsOf(personalize.paginateListDatasets(group), (page) => page.datasets),
        items_itemsOf(personalize.paginateListSolutions(group), (page) => page.solutions),
        items_itemsOf(personalize.paginateListEventTrackers(group), (page) => page.eventTrackers),
        items_itemsOf(personalize.paginateListFilters(group), (page) => page.Filters),
        optional(items_itemsOf(personalize.paginateListRecommenders(group), (page) => page.recommenders)),
        optional(items_itemsOf(personalize.paginateListMetricAttributions(group), (page) => page.metricAttributions)),
    ]);
    const campaigns = await Promise.all(solutions.map(({ solutionArn }) => campaignsOf(personalize, solutionArn)));
    return {
        first: [
            ...trackers.flatMap((each) => membersAt(each.eventTrackerArn, each)),
            ...filters.flatMap((each) => membersAt(each.filterArn, each)),
            ...(recommenders ?? []).flatMap((each) => membersAt(each.recommenderArn, each)),
            ...(attributions ?? []).flatMap((each) => membersAt(each.metricAttributionArn, each)),
        ],
        campaigns: campaigns.flat(),
        solutions: solutions.flatMap((each) => membersAt(each.solutionArn, each)),
        datasets: datasets.flatMap((each) => membersAt(each.datasetArn, each)),
    };
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/event-tracker.js


/**
 * Event tracker of a dataset group; it goes before the interactions that it records. Source: `Requirements for
 * deleting`, Personalize guide.
 */
const eventTracker = personalizeType({
    kind: 'event-tracker',
    cloudFormation: 'AWS::Personalize::EventTracker',
    iam: ['personalize:DescribeEventTracker', 'personalize:DeleteEventTracker'],
    read: async (personalize, eventTrackerArn) => (await personalize.describeEventTracker({ eventTrackerArn })).eventTracker,
    erase: (personalize, eventTrackerArn) => personalize.deleteEventTracker({ eventTrackerArn }),
    more: async (_, { datasetGroupArn }) => ({
        refers: [...datasetRefs(datasetGroupArn, ['INTERACTIONS']), ...arn_refTo(datasetGroupArn)],
    }),
});

;// CONCATENATED MODULE: ./build/resource-types/personalize/filter.js


/** Filter of a dataset group; no dataset of the group goes before it. Source: `Requirements for deleting`, Personalize guide. */
const filter = personalizeType({
    kind: 'filter',
    cloudFormation: 'AWS::Personalize::Filter',
    iam: ['personalize:DescribeFilter', 'personalize:DeleteFilter'],
    read: async (personalize, filterArn) => (await personalize.describeFilter({ filterArn })).filter,
    erase: (personalize, filterArn) => personalize.deleteFilter({ filterArn }),
    more: async (_, { datasetGroupArn, filterExpression = '' }) => ({
        refers: [...datasetRefs(datasetGroupArn, namedIn(filterExpression)), ...arn_refTo(datasetGroupArn)],
    }),
});
const ordinary = ['INTERACTIONS', 'ITEMS', 'USERS'];
const ofActions = ['ACTIONS', 'ACTION_INTERACTIONS'];
/** Datasets that a group seldom has are only looked for where the expression names them. */
function namedIn(expression) {
    return /action/i.test(expression.replace(/interactions?/gi, ''))
        ? [...ordinary, ...ofActions]
        : [...ordinary];
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/metric-attribution.js



/**
 * Metric attribution of a dataset group; it writes to its bucket, with its role, as long as it is there. Source:
 * Personalize API reference (MetricAttribution, DeleteMetricAttribution).
 */
const metricAttribution = personalizeType({
    kind: 'metric-attribution',
    cloudFormation: 'AWS::Personalize::MetricAttribution',
    tagging: 'untaggable',
    iam: [
        'personalize:ListMetricAttributions',
        'personalize:DescribeMetricAttribution',
        'personalize:DeleteMetricAttribution',
    ],
    read: async (personalize, metricAttributionArn) => (await personalize.describeMetricAttribution({ metricAttributionArn })).metricAttribution,
    erase: (personalize, metricAttributionArn) => personalize.deleteMetricAttribution({ metricAttributionArn }),
    async *list(personalize) {
        for await (const page of personalize.paginateListMetricAttributions({}))
            yield page.metricAttributions?.map(({ metricAttributionArn: arn, name }) => ({ arn, name }));
    },
    async more(aws, { datasetGroupArn, metricsOutputConfig: output }) {
        const path = output?.s3DataDestination?.path;
        return {
            refers: [
                ...datasetRefs(datasetGroupArn, ['INTERACTIONS', 'ITEMS']),
                ...arn_refTo(datasetGroupArn),
                ...roleRef(aws, output?.roleArn),
                ...arn_bucketRef(path),
            ],
            note: path && `the metrics that it wrote stay in ${path}`,
        };
    },
});

;// CONCATENATED MODULE: ./build/resource-types/personalize/recommender.js


/** Recommender of a Domain dataset group; a stopped (INACTIVE) one goes as it is. Source: Personalize API reference. */
const recommender = personalizeType({
    kind: 'recommender',
    cloudFormation: 'AWS::Personalize::Recommender',
    iam: ['personalize:DescribeRecommender', 'personalize:DeleteRecommender'],
    read: async (personalize, recommenderArn) => (await personalize.describeRecommender({ recommenderArn })).recommender,
    erase: (personalize, recommenderArn) => personalize.deleteRecommender({ recommenderArn }),
    update: (found) => found.latestRecommenderUpdate,
    more: async (_, { datasetGroupArn }) => ({
        refers: [
            ...datasetRefs(datasetGroupArn, ['INTERACTIONS', 'ITEMS', 'USERS']),
            ...arn_refTo(datasetGroupArn),
        ],
    }),
});

;// CONCATENATED MODULE: ./build/resource-types/personalize/schema.js







/**
 * Schema; it belongs to no dataset group and cannot be tagged: it goes after the last dataset that has it. Source:
 * Personalize API reference (DeleteSchema).
 */
const schema = personalizeType({
    kind: 'schema',
    cloudFormation: 'AWS::Personalize::Schema',
    tagging: 'untaggable',
    minutes: 0.1,
    iam: [
        'personalize:ListSchemas',
        'personalize:DescribeSchema',
        'personalize:ListDatasets',
        'personalize:DescribeDataset',
        'personalize:DeleteSchema',
    ],
    manual: { first: 'every dataset that has it, of whichever dataset group' },
    read: async (personalize, schemaArn) => (await personalize.describeSchema({ schemaArn })).schema,
    erase: (personalize, schemaArn) => personalize.deleteSchema({ schemaArn }),
    async *list(personalize) {
        for await (const page of personalize.paginateListSchemas({}))
            yield page.schemas?.map(({ schemaArn: arn, name }) => ({ arn, name }));
    },
    async more(aws, _, arn) {
        return { usedBy: await datasetsWith(await aws.client('personalize'), arn) };
    },
});
const describesAtOnce = 5;
const schemaOf = remembered_remembered();
/**
 * Every dataset that has the schema, in whichever group. A listing does not tell, but only an update changes the schema
 * of a dataset, and the listing tells when the last one was.
 */
async function datasetsWith(personalize, schemaArn) {
    const pages = offered(personalize.paginateListDatasets({}));
    const datasets = await items_itemsOf(pages, (page) => page.datasets);
    const users = await (0,parallel/* mapLimit */.s)(datasets, describesAtOnce, async (each) => {
        const { datasetArn, name, lastUpdatedDateTime: updated } = each;
        const key = `${datasetArn} ${updated?.getTime()}`;
        const its = await schemaOf(personalize, key, () => schema_read(personalize, datasetArn));
        return its === schemaArn ? arn_refTo(datasetArn, name) : [];
    });
    return users.flat();
}
async function schema_read(personalize, datasetArn) {
    try {
        return (await personalize.describeDataset({ datasetArn })).dataset?.schemaArn;
    }
    catch (error) {
        // Gone since it was listed: the schema itself is still there.
        if ((0,aws_codes/* isCode */._m)(error, 'ResourceNotFoundException'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/personalize/solution-version.js

const undeletable = 'SolutionVersionNotDeletable';
/** Version of a solution, with which it goes; AWS has no call to delete it alone. Source: Personalize API reference (DeleteSolution). */
const solutionVersion = personalizeType({
    kind: 'solution-version',
    part: 'solution',
    id: '{id}/{id}',
    cloudFormation: 'AWS::Personalize::SolutionVersion',
    tagging: 'swept',
    iam: ['personalize:DescribeSolutionVersion'],
    manual: { first: 'nothing: it goes with its solution' },
    refusals: [
        {
            code: undeletable,
            patience: 0,
            blocker: 'AWS deletes a solution version only with its solution',
            remedy: 'Label its solution too, or take the labels off the version, then run again.',
        },
    ],
    read: async (personalize, solutionVersionArn) => (await personalize.describeSolutionVersion({ solutionVersionArn })).solutionVersion,
    async erase(_, arn) {
        throw Object.assign(new Error(`${arn} cannot be deleted alone`), { name: undeletable });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/rds/references.js



function rds_references_usesOf(aws, found) {
    const keys = [
        found.KmsKeyId,
        found.PerformanceInsightsKMSKeyId,
        found.MasterUserSecret?.KmsKeyId,
    ];
    const roles = [
        found.MonitoringRoleArn,
        ...(found.AssociatedRoles ?? []).map((one) => one.RoleArn),
    ];
    return [
        ...references_refs('ec2:security-group', (found.VpcSecurityGroups ?? []).map((one) => one.VpcSecurityGroupId)),
        ...roles.flatMap((arn) => roleRef(aws, arn)),
        ...[...new Set(keys)].flatMap((arn) => targetRef(aws, arn)),
    ];
}
/** References by name; AWS's own default groups are nothing to wait for. */
function references_refs(type, ids) {
    return ids.flatMap((id) => id === undefined || id === 'default' || /^default[.:]/.test(id) ? [] : [{ type, id }]);
}
/** Databases of this region are named, those of other regions by their ARN. */
function peer(type, name) {
    if (name === undefined || name === '')
        return [];
    const { region, resource } = (0,aws_arn/* parseArn */.L)(name) ?? {};
    if (region === undefined || resource === undefined)
        return [{ type, id: name }];
    return [{ type, id: resource.slice(resource.indexOf(':') + 1), region }];
}
/** The log groups that it exports to. Source: RDS guide (publishing database logs to CloudWatch Logs). */
function logGroupsOf(kind, id, logs = []) {
    return logs.map((log) => ({
        type: 'logs:log-group',
        id: `/aws/rds/${kind}/${id}/${log}`,
        goes: 'after',
    }));
}

;// CONCATENATED MODULE: ./build/resource-types/rds/state.js
/** RDS has some fifty states and adds more; these are the ones that end by themselves. */
const state_changing = /^(?:backing|configuring|converting|failing|moving|preparing|promoting|resetting|scaling|switching|update)-|ing$|^maintenance$/;
/** States: RDS guide (viewing DB instance status), Aurora guide (viewing DB cluster status), AWS CLI's examples (rds). */
function state_lookAt(what, status = 'available') {
    // `delete-precheck`: RDS sees whether its read replicas are well.
    if (status === 'deleting' || status === 'delete-precheck')
        return { state: 'deleting' };
    return state_changing.test(status)
        ? { state: 'busy', reason: `the ${what} is ${status}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/rds/cluster.js





/**
 * RDS DB cluster; Neptune's and DocumentDB's answer to the same calls. Sources: RDS API reference (DeleteDBCluster,
 * DeleteDBInstance, PromoteReadReplicaDBCluster, RemoveFromGlobalCluster), Aurora guide (deleting clusters and instances,
 * stopped ones included; removing a cluster from a global database).
 */
const rds_cluster_cluster = (0,contract/* defineResourceType */.W)({
    name: 'rds:cluster',
    cloudFormation: 'AWS::RDS::DBCluster',
    aliases: ['AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster'],
    arn: 'rds:cluster:{id}',
    tagging: 'swept',
    iam: [
        'rds:DescribeDBClusters',
        'rds:DescribeDBClusterSnapshots',
        'rds:StartDBCluster',
        'rds:PromoteReadReplicaDBCluster',
        'rds:RemoveFromGlobalCluster',
        'rds:DeleteDBCluster',
    ],
    backupIam: ['rds:CreateDBClusterSnapshot', 'rds:AddTagsToResource'],
    unprotectIam: ['rds:ModifyDBCluster'],
    minutes: 8,
    manual: {
        first: 'its instances and the clusters that replicate it, and a backup where the profile asks for one; it leaves its global database',
        protection: 'deletion protection',
    },
    notFound: ['DBClusterNotFoundFault'],
    refusals: [
        {
            code: 'InvalidParameterCombination',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add rds:cluster to remove-protection in the profile.',
        },
        {
            code: 'InvalidDBClusterStateFault',
            patience: 1800,
            remedy: 'See in RDS what the DB cluster still has, or is part of, then run again.',
        },
        {
            // The primary one of a global database that has others; that takes until these have left.
            code: 'InvalidGlobalClusterStateFault',
            patience: 1800,
            remedy: 'Take the other DB clusters out of its global database, then run again.',
        },
        {
            // It has just left; hashicorp/terraform-provider-aws#8171.
            code: 'InvalidParameterValue',
            text: /not part of the global cluster|not found in global cluster/,
            patience: 600,
            remedy: 'See in RDS whether the DB cluster still belongs to a global database, then run again.',
        },
        {
            code: 'SnapshotQuotaExceededFault',
            patience: 0,
            remedy: 'Delete manual snapshots that nobody needs, or raise the quota, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await cluster_find(aws, id);
        if (found === undefined)
            return undefined;
        const members = references_refs('rds:db', (found.DBClusterMembers ?? []).map((one) => one.DBInstanceIdentifier));
        // Those of a Multi-AZ DB cluster cannot be deleted singly.
        const goes = /^(?:aurora|docdb|neptune)/.test(found.Engine ?? '') ? 'before' : 'with';
        const automated = found.CopyTagsToSnapshot ? await automatedOf(aws, id) : [];
        return {
            id,
            arn: found.DBClusterArn,
            name: id,
            tags: tagsOf(found.TagList),
            createdAt: found.ClusterCreateTime,
            ...rds_cluster_look(found),
            protection: found.DeletionProtection ? 'deletion protection' : undefined,
            refers: [
                ...rds_references_usesOf(aws, found),
                ...references_refs('rds:subgrp', [found.DBSubnetGroup]),
                ...references_refs('rds:cluster-pg', [found.DBClusterParameterGroup]),
                ...[...cluster_sourceOf(found), ...globalOf(found)].map((ref) => leavesLate(found) ? ref : { ...ref, until: 'prepared' }),
            ],
            owns: [
                ...members.map((each) => ({ ...each, goes })),
                ...automated.map((each) => ({ ...each, goes: 'with' })),
                ...logGroupsOf('cluster', id, found.EnabledCloudwatchLogsExports),
            ],
            usedBy: [
                ...(goes === 'before' ? members : []),
                ...(found.ReadReplicaIdentifiers ?? []).flatMap((one) => peer(typeOf(one), one)),
                ...globalOf(found),
            ],
            detail: found,
        };
    },
    async look(aws, id) {
        const found = await cluster_find(aws, id);
        return found && rds_cluster_look(found);
    },
    /** RDS changes none that is stopped. */
    async unprotect(aws, { id, detail }) {
        if (isStopped(detail))
            return start(aws, id);
        const rds = await aws.client('rds');
        await rds.modifyDBCluster({
            DBClusterIdentifier: id,
            DeletionProtection: false,
            ApplyImmediately: true,
        });
    },
    async backup(aws, { id, detail }, name) {
        if (!isStopped(detail))
            return backUpCluster(aws, id, name);
        await start(aws, id);
        return { name, done: false };
    },
    async backupUnder(aws, key) {
        return ownUnder(await clusterSnapshotsOf(aws), key);
    },
    releases: ['early', 'in-stack'],
    /**
     * One that is stopped cannot be deleted, nor one of a global database, nor the last instance of a replica: it starts,
     * leaves, or stops being one.
     */
    async release(aws, { id, detail }) {
        if (isStopped(detail))
            return start(aws, id);
        if (detail.GlobalClusterIdentifier)
            return leave(aws, detail);
        await (await aws.client('rds')).promoteReadReplicaDBCluster({ DBClusterIdentifier: id });
    },
    async remove(aws, { id, detail }) {
        const rds = await aws.client('rds');
        // Its stack left it behind; it can go once it has left.
        if (detail.GlobalClusterIdentifier)
            await leave(aws, detail);
        await rds.deleteDBCluster({ DBClusterIdentifier: id, SkipFinalSnapshot: true });
    },
});
async function cluster_find(aws, id) {
    const rds = await aws.client('rds');
    return (await rds.describeDBClusters({ DBClusterIdentifier: id })).DBClusters?.[0];
}
function rds_cluster_look(found) {
    return {
        ...state_lookAt('DB cluster', found.Status),
        released: !isStopped(found) &&
            (leavesLate(found) || !(found.GlobalClusterIdentifier || found.ReplicationSourceIdentifier)),
    };
}
function isStopped({ Status: status }) {
    return status === 'stopped';
}
async function start(aws, id) {
    await (await aws.client('rds')).startDBCluster({ DBClusterIdentifier: id });
}
/** RDS takes only its ARN: aws-cloudformation/aws-cloudformation-resource-providers-rds#103. */
async function leave(aws, { GlobalClusterIdentifier, DBClusterArn }) {
    const rds = await aws.client('rds');
    await rds.removeFromGlobalCluster({ GlobalClusterIdentifier, DbClusterIdentifier: DBClusterArn });
}
/**
 * CloudFormation takes the clusters that it made out of their global database when it deletes them, without a look whether
 * they are in it, and RDS refuses one that is not. Sources: aws-cloudformation/aws-cloudformation-resource-providers-rds
 * (DeleteHandler of AWS::RDS::DBCluster), hashicorp/terraform-provider-aws#8171.
 */
function leavesLate({ GlobalClusterIdentifier: id, TagList }) {
    return id !== undefined && tagsOf(TagList)['aws:cloudformation:stack-id'] !== undefined;
}
function globalOf({ GlobalClusterIdentifier: id }) {
    return references_refs('rds:global-cluster', [id]).map((ref) => ({ ...ref, region: 'global' }));
}
/** Clusters of a global database name the primary one, too: getmoto/moto#6260. */
function cluster_sourceOf({ ReplicationSourceIdentifier: source }) {
    return source === undefined ? [] : peer(typeOf(source), source);
}
/** An Aurora cluster may replicate an RDS instance, and the other way round. */
function typeOf(arn) {
    return /:db:[^:]+$/.test(arn) ? 'rds:db' : 'rds:cluster';
}
async function automatedOf(aws, id) {
    const rds = await aws.client('rds');
    const found = [];
    const of = { DBClusterIdentifier: id, SnapshotType: 'automated' };
    for await (const page of rds.paginateDescribeDBClusterSnapshots(of))
        found.push(...references_refs('rds:cluster-snapshot', (page.DBClusterSnapshots ?? []).map((one) => one.DBClusterSnapshotIdentifier)));
    return found;
}

;// CONCATENATED MODULE: ./build/resource-types/rds/db-proxy.js







/**
 * RDS Proxy. Its endpoints and target group die with it; no deletion of a database is refused for a proxy that leads there,
 * so neither waits for the other. Sources: RDS API reference (DeleteDBProxy, DBProxy, the errors of DeleteDBInstance and
 * DeleteDBCluster), RDS guide (deleting a proxy, deleting a proxy endpoint).
 */
const dbProxy = (0,contract/* defineResourceType */.W)({
    name: 'rds:db-proxy',
    cloudFormation: 'AWS::RDS::DBProxy',
    arn: 'rds:db-proxy:{id}',
    tagging: 'swept',
    iam: [
        'rds:DescribeDBProxies',
        'rds:DescribeDBProxyEndpoints',
        'rds:ListTagsForResource',
        'rds:DeleteDBProxy',
    ],
    minutes: 5,
    notFound: ['DBProxyNotFoundFault'],
    refusals: [
        {
            code: 'InvalidDBProxyStateFault',
            patience: 900,
            remedy: 'See the state of the proxy in RDS, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await db_proxy_find(aws, id);
        if (found === undefined)
            return undefined;
        const { DBProxyName, DBProxyArn } = found;
        const rds = await aws.client('rds');
        const [{ TagList }, endpoints] = await Promise.all([
            rds.listTagsForResource({ ResourceName: DBProxyArn }),
            endpointsOf(aws, { DBProxyName }),
        ]);
        const names = endpoints.map((one) => one.DBProxyEndpointName);
        return {
            id,
            arn: DBProxyArn,
            name: DBProxyName ?? id,
            tags: tagsOf(TagList),
            createdAt: found.CreatedDate,
            ...state_lookAt('proxy', found.Status),
            refers: [
                ...roleRef(aws, found.RoleArn),
                ...(found.Auth ?? []).flatMap(({ SecretArn }) => targetRef(aws, SecretArn)),
                ...[found, ...endpoints].flatMap(placeOf),
            ],
            parts: endpoints.map(({ DBProxyEndpointArn = '' }) => ({
                cloudFormation: 'AWS::RDS::DBProxyEndpoint',
                id: DBProxyEndpointArn,
            })),
            note: names.length > 0 ? `its endpoints went with it: ${names.join(', ')}` : undefined,
            detail: found,
        };
    },
    async look(aws, id) {
        const found = await db_proxy_find(aws, id);
        return found && state_lookAt('proxy', found.Status);
    },
    async remove(aws, { detail }) {
        await (await aws.client('rds')).deleteDBProxy({ DBProxyName: detail.DBProxyName });
    },
});
async function db_proxy_find(aws, id) {
    return (await proxiesIn(aws)).find((one) => proxies_idOf(one) === id);
}
/** An endpoint may be in another VPC than its proxy. */
function placeOf(found) {
    return [
        ...references_refs('ec2:vpc', [found.VpcId]),
        ...references_refs('ec2:subnet', found.VpcSubnetIds ?? []),
        ...references_refs('ec2:security-group', found.VpcSecurityGroupIds ?? []),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/rds/global-cluster.js




/**
 * Aurora global database; Neptune's and DocumentDB's answer to the same calls. One for all regions: its ARN has none, and
 * every region tells of all of them, with their tags. Its clusters leave it themselves, before they go. Sources: RDS API
 * reference (DeleteGlobalCluster, GlobalCluster), Aurora guide (deleting a global database), cloud-custodian#11092,
 * ekristen/aws-nuke#1018.
 */
const globalCluster = (0,contract/* defineResourceType */.W)({
    name: 'rds:global-cluster',
    cloudFormation: 'AWS::RDS::GlobalCluster',
    aliases: ['AWS::DocDB::GlobalCluster', 'AWS::Neptune::GlobalCluster'],
    global: true,
    arn: 'rds:global-cluster:{id}',
    tagging: 'listed',
    iam: ['rds:DescribeGlobalClusters', 'rds:DeleteGlobalCluster'],
    unprotectIam: ['rds:ModifyGlobalCluster'],
    manual: {
        first: 'its clusters leave it, the primary one last',
        protection: 'deletion protection',
    },
    notFound: ['GlobalClusterNotFoundFault'],
    refusals: [
        {
            code: 'InvalidParameterCombination',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add rds:global-cluster to remove-protection in the profile.',
        },
        {
            // It counts clusters that have just left it for a while: terraform-provider-aws waits for it, too.
            code: 'InvalidGlobalClusterStateFault',
            patience: 600,
            remedy: 'See in RDS which DB clusters it still has, remove them from it, then run again.',
        },
    ],
    async *list(aws) {
        const rds = await aws.client('rds');
        for await (const page of rds.paginateDescribeGlobalClusters({}))
            for (const { GlobalClusterIdentifier: id, TagList } of page.GlobalClusters ?? [])
                if (id !== undefined)
                    yield { id, tags: tagsOf(TagList) };
    },
    async describe(aws, id) {
        const found = await global_cluster_find(aws, id);
        if (found === undefined)
            return undefined;
        return {
            id,
            arn: found.GlobalClusterArn,
            name: id,
            tags: tagsOf(found.TagList),
            ...state_lookAt('global database', found.Status),
            protection: found.DeletionProtection ? 'deletion protection' : undefined,
            usedBy: (found.GlobalClusterMembers ?? []).flatMap((one) => peer('rds:cluster', one.DBClusterArn)),
            detail: found,
        };
    },
    async unprotect(aws, { id }) {
        const rds = await aws.client('rds');
        await rds.modifyGlobalCluster({ GlobalClusterIdentifier: id, DeletionProtection: false });
    },
    async remove(aws, { id }) {
        await (await aws.client('rds')).deleteGlobalCluster({ GlobalClusterIdentifier: id });
    },
});
async function global_cluster_find(aws, id) {
    const rds = await aws.client('rds');
    return (await rds.describeGlobalClusters({ GlobalClusterIdentifier: id })).GlobalClusters?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/rds/instance.js





/**
 * RDS DB instance, of a cluster or not; Neptune's and DocumentDB's answer to the same calls. Sources: RDS API reference
 * (DeleteDBInstance, DBInstance), RDS guide (deleting a DB instance, deleting a read replica, tagging).
 */
const instance_instance = (0,contract/* defineResourceType */.W)({
    name: 'rds:db',
    cloudFormation: 'AWS::RDS::DBInstance',
    aliases: ['AWS::DocDB::DBInstance', 'AWS::Neptune::DBInstance'],
    arn: 'rds:db:{id}',
    tagging: 'swept',
    iam: [
        'rds:DescribeDBInstances',
        'rds:DescribeDBSnapshots',
        'rds:DescribeDBClusterSnapshots',
        'rds:DeleteDBInstance',
    ],
    backupIam: [
        'rds:DescribeDBClusters',
        'rds:CreateDBSnapshot',
        'rds:CreateDBClusterSnapshot',
        'rds:AddTagsToResource',
    ],
    unprotectIam: ['rds:ModifyDBInstance'],
    minutes: 8,
    manual: {
        first: 'its read replicas, and a backup where the profile asks for one; its automated backups go with it',
        protection: 'deletion protection',
    },
    notFound: ['DBInstanceNotFoundFault'],
    refusals: [
        {
            code: 'InvalidParameterCombination',
            text: /deletion protection/i,
            patience: 0,
            blocker: 'deletion protection',
            remedy: 'Switch deletion protection off, or add rds:db to remove-protection in the profile.',
        },
        {
            code: 'InvalidDBInstanceState',
            text: /^it is stopped/,
            patience: 0,
            remedy: 'Start it and run again, or take rds:db out of `backup` in the profile.',
        },
        {
            code: 'InvalidDBInstanceState',
            patience: 1800,
            remedy: 'See the state of the DB instance in RDS, then run again.',
        },
        {
            code: 'InvalidDBClusterStateFault',
            text: /stopped state/,
            patience: 600,
            remedy: 'Start its DB cluster, then run again.',
        },
        {
            // The last one of a cluster that replicates another, or that others replicate.
            code: 'InvalidDBClusterStateFault',
            patience: 600,
            remedy: 'Delete the replica clusters, or promote this one, then run again.',
        },
        {
            code: 'SnapshotQuotaExceededFault',
            patience: 0,
            remedy: 'Delete manual snapshots that nobody needs, or raise the quota, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await instance_find(aws, id);
        if (found === undefined)
            return undefined;
        const kept = (found.DBInstanceAutomatedBackupsReplications ?? []).length > 0;
        return {
            id,
            arn: found.DBInstanceArn,
            name: id,
            tags: tagsOf(found.TagList),
            createdAt: found.InstanceCreateTime,
            ...state_lookAt('DB instance', found.DBInstanceStatus),
            protection: found.DeletionProtection ? 'deletion protection' : undefined,
            refers: [
                ...rds_references_usesOf(aws, found),
                ...references_refs('rds:subgrp', [found.DBSubnetGroup?.DBSubnetGroupName]),
                ...references_refs('ec2:subnet', (found.DBSubnetGroup?.Subnets ?? []).map((one) => one.SubnetIdentifier)),
                ...references_refs('rds:pg', (found.DBParameterGroups ?? []).map((one) => one.DBParameterGroupName)),
                ...references_refs('rds:og', (found.OptionGroupMemberships ?? []).map((one) => one.OptionGroupName)),
                ...references_refs('rds:cluster', [found.DBClusterIdentifier]),
                ...peer('rds:db', found.ReadReplicaSourceDBInstanceIdentifier),
                ...peer('rds:cluster', found.ReadReplicaSourceDBClusterIdentifier),
            ],
            owns: [
                ...(found.DBClusterIdentifier
                    ? []
                    : logGroupsOf('instance', id, found.EnabledCloudwatchLogsExports)),
                // Only copies of its tags could make them look like something to delete singly.
                ...(found.CopyTagsToSnapshot && !found.DBClusterIdentifier
                    ? (await instance_automatedOf(aws, id)).map((each) => ({ ...each, goes: 'with' }))
                    : []),
            ],
            // RDS would make each a database of its own.
            usedBy: [
                ...(found.ReadReplicaDBInstanceIdentifiers ?? []).flatMap((one) => peer('rds:db', one)),
                ...(found.ReadReplicaDBClusterIdentifiers ?? []).flatMap((one) => peer('rds:cluster', one)),
            ],
            note: kept
                ? 'its backups that are replicated to another region stay until they expire'
                : undefined,
            detail: found,
        };
    },
    async look(aws, id) {
        const found = await instance_find(aws, id);
        return found && state_lookAt('DB instance', found.DBInstanceStatus);
    },
    async unprotect(aws, { id }) {
        const rds = await aws.client('rds');
        await rds.modifyDBInstance({
            DBInstanceIdentifier: id,
            DeletionProtection: false,
            ApplyImmediately: true,
        });
    },
    /** A member has no data of its own: its cluster is backed up, once for all members and itself. */
    async backup(aws, { id, detail }, name) {
        const { DBClusterIdentifier: cluster, InstanceCreateTime: since } = detail;
        if (!cluster) {
            if (detail.DBInstanceStatus === 'stopped')
                throw stopped();
            return backUpInstance(aws, id, name, since);
        }
        return backUpCluster(aws, cluster, `${name.slice(0, name.lastIndexOf(id))}${cluster}`);
    },
    async backupUnder(aws, key) {
        const own = ownUnder(await snapshotsOf(aws), key);
        return own ?? ownUnder(await clusterSnapshotsOf(aws), key);
    },
    async remove(aws, { id, detail }) {
        const rds = await aws.client('rds');
        await rds.deleteDBInstance({
            DBInstanceIdentifier: id,
            SkipFinalSnapshot: true,
            // A cluster keeps its backups itself.
            ...(detail.DBClusterIdentifier ? {} : { DeleteAutomatedBackups: true }),
        });
    },
});
/** What RDS would say of any state, and go on saying. */
function stopped() {
    const message = 'it is stopped, and RDS makes snapshots only of running databases';
    return Object.assign(new Error(message), { name: 'InvalidDBInstanceState' });
}
async function instance_find(aws, id) {
    const rds = await aws.client('rds');
    return (await rds.describeDBInstances({ DBInstanceIdentifier: id })).DBInstances?.[0];
}
async function instance_automatedOf(aws, id) {
    const rds = await aws.client('rds');
    const found = [];
    const of = { DBInstanceIdentifier: id, SnapshotType: 'automated' };
    for await (const page of rds.paginateDescribeDBSnapshots(of))
        found.push(...references_refs('rds:snapshot', (page.DBSnapshots ?? []).map((one) => one.DBSnapshotIdentifier)));
    return found;
}

;// CONCATENATED MODULE: ./build/resource-types/rds/plain.js






const plain_tags = async (rds, arn) => tagsOf((await rds.listTagsForResource({ ResourceName: arn })).TagList);
/** A database lets go of its groups some time after it is gone. */
const plain_inUse = (code, what) => [
    {
        code,
        patience: 300,
        remedy: `Delete what still uses the ${what}, or let it use another, then run again.`,
    },
];
const onlyManual = (code) => [
    ...managedByBackup,
    {
        code,
        patience: 600,
        remedy: 'RDS deletes automated snapshots itself, with their database or when its retained backups are deleted.',
    },
];
/**
 * Whether AWS Backup made it: that the type of snapshot tells for databases outside of clusters only, and nobody else can
 * give a name with a colon. Sources: RDS API reference, DescribeDBSnapshots (`The awsbackup type does not apply to
 * Aurora`), CreateDBClusterSnapshot; AWS Backup guide, `Working with backups` (recovery point ids).
 */
const plain_isBackedUp = (id) => id.startsWith('awsbackup:');
/** What keeps a snapshot until it is gone: its recovery point, or of an automated one its database. */
const keepersOf = (id, arn, type, database) => {
    if (plain_isBackedUp(id) && arn !== undefined)
        return [pointOf(arn)];
    return type === 'automated' ? database : [];
};
/** What surrounds RDS databases. Source: RDS API reference (the Delete operation of each, its errors). */
const rdsTypes = [
    plain({
        name: 'rds:subgrp',
        cloudFormation: 'AWS::RDS::DBSubnetGroup',
        aliases: ['AWS::DocDB::DBSubnetGroup', 'AWS::Neptune::DBSubnetGroup'],
        arn: 'rds:subgrp:{id}',
        client: 'rds',
        iam: ['rds:DescribeDBSubnetGroups', 'rds:ListTagsForResource', 'rds:DeleteDBSubnetGroup'],
        manual: { first: 'the databases in it' },
        notFound: ['DBSubnetGroupNotFoundFault'],
        refusals: plain_inUse('InvalidDBSubnetGroupStateFault', 'subnet group'),
        async describe(rds, id) {
            const answer = await rds.describeDBSubnetGroups({ DBSubnetGroupName: id });
            const found = answer.DBSubnetGroups?.[0];
            if (found === undefined)
                return undefined;
            const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
            return { refers: [...references_refs('ec2:subnet', subnets), ...references_refs('ec2:vpc', [found.VpcId])] };
        },
        tags: plain_tags,
        remove: (rds, id) => rds.deleteDBSubnetGroup({ DBSubnetGroupName: id }),
    }),
    plain({
        name: 'rds:pg',
        cloudFormation: 'AWS::RDS::DBParameterGroup',
        aliases: ['AWS::Neptune::DBParameterGroup'],
        arn: 'rds:pg:{id}',
        client: 'rds',
        iam: ['rds:DescribeDBParameterGroups', 'rds:ListTagsForResource', 'rds:DeleteDBParameterGroup'],
        manual: { first: 'the databases that use it' },
        notFound: ['DBParameterGroupNotFoundFault'],
        refusals: plain_inUse('InvalidDBParameterGroupStateFault', 'parameter group'),
        async describe(rds, id) {
            const answer = await rds.describeDBParameterGroups({ DBParameterGroupName: id });
            return answer.DBParameterGroups?.[0] && {};
        },
        tags: plain_tags,
        remove: (rds, id) => rds.deleteDBParameterGroup({ DBParameterGroupName: id }),
    }),
    plain({
        name: 'rds:cluster-pg',
        cloudFormation: 'AWS::RDS::DBClusterParameterGroup',
        aliases: ['AWS::DocDB::DBClusterParameterGroup', 'AWS::Neptune::DBClusterParameterGroup'],
        arn: 'rds:cluster-pg:{id}',
        client: 'rds',
        iam: [
            'rds:DescribeDBClusterParameterGroups',
            'rds:ListTagsForResource',
            'rds:DeleteDBClusterParameterGroup',
        ],
        manual: { first: 'the clusters that use it' },
        notFound: ['DBParameterGroupNotFoundFault', 'DBClusterParameterGroupNotFoundFault'],
        refusals: plain_inUse('InvalidDBParameterGroupStateFault', 'parameter group'),
        async describe(rds, id) {
            const name = { DBClusterParameterGroupName: id };
            const answer = await rds.describeDBClusterParameterGroups(name);
            return answer.DBClusterParameterGroups?.[0] && {};
        },
        tags: plain_tags,
        remove: (rds, id) => rds.deleteDBClusterParameterGroup({ DBClusterParameterGroupName: id }),
    }),
    plain({
        name: 'rds:og',
        cloudFormation: 'AWS::RDS::OptionGroup',
        arn: 'rds:og:{id}',
        client: 'rds',
        iam: ['rds:DescribeOptionGroups', 'rds:ListTagsForResource', 'rds:DeleteOptionGroup'],
        manual: { first: 'the databases that use it, and their snapshots' },
        notFound: ['OptionGroupNotFoundFault'],
        refusals: plain_inUse('InvalidOptionGroupStateFault', 'option group (snapshots do, too)'),
        async describe(rds, id) {
            const answer = await rds.describeOptionGroups({ OptionGroupName: id });
            return answer.OptionGroupsList?.[0] && {};
        },
        tags: plain_tags,
        remove: (rds, id) => rds.deleteOptionGroup({ OptionGroupName: id }),
    }),
    plain({
        name: 'rds:snapshot',
        cloudFormation: 'AWS::RDS::DBSnapshot',
        arn: 'rds:snapshot:{id+}',
        client: 'rds',
        iam: ['rds:DescribeDBSnapshots', 'rds:DeleteDBSnapshot'],
        notFound: ['DBSnapshotNotFoundFault'],
        refusals: onlyManual('InvalidDBSnapshotStateFault'),
        async describe(rds, id, aws) {
            const answer = await rds.describeDBSnapshots({
                DBSnapshotIdentifier: id,
                // Without a type, only automated and manual ones are told of.
                ...(plain_isBackedUp(id) && { SnapshotType: 'awsbackup' }),
            });
            const found = answer.DBSnapshots?.[0];
            if (found === undefined)
                return undefined;
            return {
                tags: tagsOf(found.TagList),
                createdAt: found.SnapshotCreateTime,
                ...state_lookAt('snapshot', found.Status),
                refers: [...references_refs('rds:og', [found.OptionGroupName]), ...targetRef(aws, found.KmsKeyId)],
                usedBy: keepersOf(id, found.DBSnapshotArn, found.SnapshotType, references_refs('rds:db', [found.DBInstanceIdentifier])),
            };
        },
        remove: (rds, id) => plain_isBackedUp(id) ? refuseManaged() : rds.deleteDBSnapshot({ DBSnapshotIdentifier: id }),
    }),
    plain({
        name: 'rds:cluster-snapshot',
        cloudFormation: 'AWS::RDS::DBClusterSnapshot',
        arn: 'rds:cluster-snapshot:{id+}',
        client: 'rds',
        iam: ['rds:DescribeDBClusterSnapshots', 'rds:DeleteDBClusterSnapshot'],
        notFound: ['DBClusterSnapshotNotFoundFault'],
        refusals: onlyManual('InvalidDBClusterSnapshotStateFault'),
        async describe(rds, id, aws) {
            const name = { DBClusterSnapshotIdentifier: id };
            const found = (await rds.describeDBClusterSnapshots(name)).DBClusterSnapshots?.[0];
            if (found === undefined)
                return undefined;
            return {
                tags: tagsOf(found.TagList),
                createdAt: found.SnapshotCreateTime,
                ...state_lookAt('snapshot', found.Status),
                refers: targetRef(aws, found.KmsKeyId),
                usedBy: keepersOf(id, found.DBClusterSnapshotArn, found.SnapshotType, references_refs('rds:cluster', [found.DBClusterIdentifier])),
            };
        },
        remove: (rds, id) => plain_isBackedUp(id)
            ? refuseManaged()
            : rds.deleteDBClusterSnapshot({ DBClusterSnapshotIdentifier: id }),
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/redshift/cluster.js







/** Redshift cluster. Sources: Redshift API reference (DeleteCluster, Cluster), Redshift guide (snapshots). */
const redshift_cluster_cluster = (0,contract/* defineResourceType */.W)({
    name: 'redshift:cluster',
    cloudFormation: 'AWS::Redshift::Cluster',
    arn: 'redshift:cluster:{id}',
    tagging: 'swept',
    iam: ['redshift:DescribeClusters', 'redshift:DescribeClusterSnapshots', 'redshift:DeleteCluster'],
    backupIam: ['redshift:CreateClusterSnapshot', 'redshift:CreateTags'],
    minutes: 6,
    manual: { first: 'a backup where the profile asks for one; its automated snapshots go with it' },
    notFound: ['ClusterNotFoundFault'],
    refusals: [
        {
            code: 'InvalidClusterStateFault',
            patience: 1800,
            remedy: 'See the state of the cluster in Redshift, then run again.',
        },
        {
            code: 'ClusterSnapshotQuotaExceededFault',
            patience: 0,
            remedy: 'Delete manual snapshots that nobody needs, or raise the quota, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await redshift_cluster_find(aws, id);
        if (found === undefined)
            return undefined;
        const groups = (found.VpcSecurityGroups ?? []).map((one) => one.VpcSecurityGroupId);
        const parameters = (found.ClusterParameterGroups ?? []).map((one) => one.ParameterGroupName);
        return {
            id,
            arn: `arn:${aws.partition}:redshift:${aws.region}:${aws.account}:cluster:${id}`,
            name: id,
            tags: tagsOf(found.Tags),
            createdAt: found.ClusterCreateTime,
            ...state_lookAt('cluster', found.ClusterStatus),
            refers: [
                ...references_refs('ec2:security-group', groups),
                ...references_refs('redshift:subnetgroup', [found.ClusterSubnetGroupName]),
                ...references_refs('redshift:parametergroup', parameters),
                ...(found.IamRoles ?? []).flatMap((one) => roleRef(aws, one.IamRoleArn)),
                ...targetRef(aws, found.KmsKeyId),
            ],
            detail: undefined,
        };
    },
    async look(aws, id) {
        const found = await redshift_cluster_find(aws, id);
        return found && state_lookAt('cluster', found.ClusterStatus);
    },
    async backup(aws, { id, createdAt }, name) {
        const redshift = await aws.client('redshift');
        const made = await cluster_snapshotsOf(aws, { ClusterIdentifier: id });
        return latest(made, name, createdAt, async (SnapshotIdentifier) => {
            const Tags = backup_backupTags(id);
            await redshift.createClusterSnapshot({ ClusterIdentifier: id, SnapshotIdentifier, Tags });
        });
    },
    async backupUnder(aws, key) {
        return ownUnder(await cluster_snapshotsOf(aws), key);
    },
    async remove(aws, { id }) {
        const redshift = await aws.client('redshift');
        await redshift.deleteCluster({ ClusterIdentifier: id, SkipFinalClusterSnapshot: true });
    },
});
/** Manual ones of one cluster, or of all. */
async function cluster_snapshotsOf(aws, of = {}) {
    const redshift = await aws.client('redshift');
    const made = [];
    const asked = { ...of, SnapshotType: 'manual' };
    for await (const page of redshift.paginateDescribeClusterSnapshots(asked))
        for (const each of page.Snapshots ?? [])
            made.push({ ...each, id: each.SnapshotIdentifier });
    return made;
}
async function redshift_cluster_find(aws, id) {
    const redshift = await aws.client('redshift');
    return (await redshift.describeClusters({ ClusterIdentifier: id })).Clusters?.[0];
}

;// CONCATENATED MODULE: ./build/resource-types/redshift/plain.js



const redshift_plain_inUse = (code, what) => [
    {
        code,
        patience: 300,
        remedy: `Delete the clusters that use the ${what}, then run again.`,
    },
];
/** What surrounds Redshift clusters. Source: Redshift API reference (the Delete operation of each, its errors). */
const redshiftTypes = [
    plain({
        name: 'redshift:subnetgroup',
        cloudFormation: 'AWS::Redshift::ClusterSubnetGroup',
        arn: 'redshift:subnetgroup:{id}',
        client: 'redshift',
        iam: ['redshift:DescribeClusterSubnetGroups', 'redshift:DeleteClusterSubnetGroup'],
        manual: { first: 'the clusters in it' },
        notFound: ['ClusterSubnetGroupNotFoundFault'],
        refusals: redshift_plain_inUse('InvalidClusterSubnetGroupStateFault', 'subnet group'),
        async describe(redshift, id) {
            const answer = await redshift.describeClusterSubnetGroups({ ClusterSubnetGroupName: id });
            const found = answer.ClusterSubnetGroups?.[0];
            if (found === undefined)
                return undefined;
            const subnets = (found.Subnets ?? []).map((one) => one.SubnetIdentifier);
            return {
                tags: tagsOf(found.Tags),
                refers: [...references_refs('ec2:subnet', subnets), ...references_refs('ec2:vpc', [found.VpcId])],
            };
        },
        remove: (redshift, id) => redshift.deleteClusterSubnetGroup({ ClusterSubnetGroupName: id }),
    }),
    plain({
        name: 'redshift:parametergroup',
        cloudFormation: 'AWS::Redshift::ClusterParameterGroup',
        arn: 'redshift:parametergroup:{id}',
        client: 'redshift',
        iam: ['redshift:DescribeClusterParameterGroups', 'redshift:DeleteClusterParameterGroup'],
        manual: { first: 'the clusters that use it' },
        notFound: ['ClusterParameterGroupNotFoundFault'],
        refusals: redshift_plain_inUse('InvalidClusterParameterGroupStateFault', 'parameter group'),
        async describe(redshift, id) {
            const answer = await redshift.describeClusterParameterGroups({ ParameterGroupName: id });
            const found = answer.ParameterGroups?.[0];
            return found && { tags: tagsOf(found.Tags) };
        },
        remove: (redshift, id) => redshift.deleteClusterParameterGroup({ ParameterGroupName: id }),
    }),
];

;// CONCATENATED MODULE: ./build/resource-types/route53/records.js
/** All record sets of a zone; the SDK has no paginator for them. Source: Route 53 API reference, ListResourceRecordSets. */
async function* recordSets(route53, HostedZoneId) {
    let next = {};
    for (;;) {
        const page = await route53.listResourceRecordSets({ HostedZoneId, MaxItems: 300, ...next });
        yield* page.ResourceRecordSets ?? [];
        if (!page.IsTruncated)
            return;
        next = {
            StartRecordName: page.NextRecordName,
            StartRecordType: page.NextRecordType,
            ...(page.NextRecordIdentifier && { StartRecordIdentifier: page.NextRecordIdentifier }),
        };
    }
}
/** A zone cannot be without its own NS and SOA records; they go with it. */
function isApex({ Name, Type }, zone) {
    return (Type === 'NS' || Type === 'SOA') && Name === zone;
}
const mostRecords = 1000;
const mostCharacters = 32_000;
/**
 * Record sets in as few requests as Route 53 takes: 1,000 ResourceRecord elements and 32,000 characters of their values
 * in each. Source: Route 53 API reference, ChangeResourceRecordSets (limits).
 */
function batchesOf(sets) {
    const batches = [];
    let records = Number.POSITIVE_INFINITY;
    let characters = 0;
    for (const set of sets) {
        const values = set.ResourceRecords ?? [];
        const count = Math.max(1, values.length);
        const size = values.reduce((sum, { Value }) => sum + (Value?.length ?? 0), 0);
        if (records + count > mostRecords || characters + size > mostCharacters) {
            batches.push([]);
            records = 0;
            characters = 0;
        }
        batches.at(-1)?.push(set);
        records += count;
        characters += size;
    }
    return batches;
}
async function deleteRecords(route53, HostedZoneId, sets) {
    for (const batch of batchesOf(sets))
        await route53.changeResourceRecordSets({
            HostedZoneId,
            ChangeBatch: {
                Changes: batch.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set })),
            },
        });
}

;// CONCATENATED MODULE: ./build/resource-types/route53/signing.js
/**
 * Where AWS counts a key as in use, or a zone as signed: also when it can no longer reach the KMS key. Source: Route 53
 * API reference (KeySigningKey, DNSSECStatus), hashicorp/terraform-provider-aws (resourceKeySigningKeyDelete).
 */
const signing_inUse = ['ACTIVE', 'ACTION_NEEDED', 'INTERNAL_FAILURE'];
const signed = ['SIGNING', 'ACTION_NEEDED', 'INTERNAL_FAILURE'];
/**
 * Ends DNSSEC signing and deletes its keys: a zone with a key-signing key cannot be deleted. Source: Route 53 API
 * reference (DisableHostedZoneDNSSEC, DeactivateKeySigningKey, DeleteKeySigningKey), hashicorp/terraform-provider-aws
 * (route53 hosted zone, force_destroy).
 */
async function endSigning(route53, HostedZoneId, { Status, KeySigningKeys }) {
    if (signed.includes(Status?.ServeSignature))
        await route53.disableHostedZoneDNSSEC({ HostedZoneId });
    for (const { Name, Status: status } of KeySigningKeys ?? []) {
        if (signing_inUse.includes(status))
            await route53.deactivateKeySigningKey({ HostedZoneId, Name });
        if (status !== 'DELETING')
            await route53.deleteKeySigningKey({ HostedZoneId, Name });
    }
}

;// CONCATENATED MODULE: ./build/resource-types/route53/tags.js

async function dnsTags(route53, ResourceType, ResourceId) {
    const { ResourceTagSet } = await route53.listTagsForResource({ ResourceType, ResourceId });
    return tagsOf(ResourceTagSet?.Tags);
}

;// CONCATENATED MODULE: ./build/resource-types/route53/hosted-zone.js






/**
 * Hosted zone of Route 53, with all its records, which carry no tags. Sources: Route 53 API reference (GetHostedZone,
 * DeleteHostedZone, ChangeResourceRecordSets).
 */
const hostedZone = (0,contract/* defineResourceType */.W)({
    name: 'route53:hostedzone',
    cloudFormation: 'AWS::Route53::HostedZone',
    global: true,
    arn: 'route53:hostedzone/{id}',
    tagging: 'swept',
    iam: [
        'route53:GetHostedZone',
        'route53:ListTagsForResource',
        'route53:GetDNSSEC',
        'route53:ListResourceRecordSets',
        'route53:ChangeResourceRecordSets',
        'route53:DisableHostedZoneDNSSEC',
        'route53:DeactivateKeySigningKey',
        'route53:DeleteKeySigningKey',
        'route53:DeleteHostedZone',
    ],
    manual: { first: 'its records and signing keys, which this type deletes' },
    notFound: ['NoSuchHostedZone'],
    refusals: [
        {
            // Records that somebody adds meanwhile, an external-dns perhaps, or that a traffic policy keeps.
            code: 'HostedZoneNotEmpty',
            patience: 300,
            remedy: 'Stop what adds records to this zone, and delete its traffic policy instances. Then run again.',
        },
        {
            code: 'InvalidChangeBatch',
            patience: 120,
            remedy: 'Its records keep changing: see who changes them, then run again.',
        },
        {
            code: 'PriorRequestNotComplete',
            patience: 300,
            remedy: 'Another change of this zone is still under way: run again.',
        },
        {
            code: 'KeySigningKeyInParentDSRecord',
            patience: 0,
            blocker: 'the parent zone still has a DS record for its signing key',
            remedy: 'Remove the DS record from the parent zone, wait for its TTL, then run again.',
        },
        { code: 'KeySigningKeyInUse', patience: 300, remedy: 'Signing is still ending: run again.' },
        {
            // Its deactivation is not everywhere at AWS yet, or it is new or going.
            code: 'InvalidKeySigningKeyStatus',
            patience: 300,
            remedy: 'Deactivate the key-signing keys of this zone in the Route 53 console, then run again.',
        },
        {
            code: 'ConcurrentModification',
            patience: 300,
            remedy: 'Another change is under way: run again.',
        },
    ],
    async describe(aws, id) {
        const route53 = await aws.client('route53');
        const { HostedZone: found, VPCs } = await route53.getHostedZone({ Id: id });
        if (found === undefined)
            return undefined;
        const isPrivate = found.Config?.PrivateZone === true;
        const [tags, signing] = await Promise.all([
            dnsTags(route53, 'hostedzone', id),
            isPrivate ? undefined : optional(route53.getDNSSEC({ HostedZoneId: id })),
        ]);
        const keys = signing?.KeySigningKeys ?? [];
        const vpcs = (VPCs ?? []).flatMap(({ VPCId: vpc, VPCRegion: region }) => vpc && region ? [{ type: 'ec2:vpc', id: vpc, region }] : []);
        return {
            id,
            arn: `arn:${aws.partition}:route53:::hostedzone/${id}`,
            name: found.Name?.replace(/\.$/, '') ?? id,
            tags,
            state: 'ready',
            released: hosted_zone_isEmpty(found),
            managedBy: found.LinkedService?.ServicePrincipal,
            refers: [...vpcs, ...keys.flatMap(({ KmsArn }) => targetRef(aws, KmsArn))],
            note: isPrivate
                ? undefined
                : 'where its parent zone delegates to it, that NS record stays: remove it, or others can take the name over',
            detail: { zone: found.Name, signing },
        };
    },
    async look(aws, id) {
        const { HostedZone: found } = await (await aws.client('route53')).getHostedZone({ Id: id });
        return { state: 'ready', released: hosted_zone_isEmpty(found) };
    },
    // CloudFormation deletes its own records only, not those that validate a certificate (stackoverflow.com/q/75581557),
    // and takes it well when its own are gone (go-to-k/cdk-real-drift#236).
    releases: ['in-stack'],
    async release(aws, { id, detail: { zone } }) {
        await hosted_zone_empty(await aws.client('route53'), id, zone);
    },
    async remove(aws, { id, detail: { zone, signing } }) {
        const route53 = await aws.client('route53');
        if (signing !== undefined)
            await endSigning(route53, id, signing);
        const records = await hosted_zone_empty(route53, id, zone);
        await route53.deleteHostedZone({ Id: id });
        return records === 0 ? undefined : `with ${records} records`;
    },
});
/** Deletes all records but those that AWS keeps itself, and tells how many there were. */
async function hosted_zone_empty(route53, id, zone) {
    const records = [];
    for await (const set of recordSets(route53, id))
        if (!isApex(set, zone) && set.TrafficPolicyInstanceId === undefined)
            records.push(set);
    await deleteRecords(route53, id, records);
    return records.length;
}
/** A zone's own NS and SOA count. Source: Route 53 API reference, HostedZone. */
function hosted_zone_isEmpty(zone) {
    return (zone?.ResourceRecordSetCount ?? 0) <= 2;
}

;// CONCATENATED MODULE: ./build/resource-types/route53/plain.js


/**
 * Health check of Route 53. One that adds up others goes before them, and one that watches an alarm before the alarm.
 * Source: Route 53 API reference (GetHealthCheck, DeleteHealthCheck: records that name it make no difference).
 */
const healthCheck = plain({
    name: 'route53:healthcheck',
    cloudFormation: 'AWS::Route53::HealthCheck',
    global: true,
    arn: 'route53:healthcheck/{id}',
    iam: ['route53:GetHealthCheck', 'route53:ListTagsForResource', 'route53:DeleteHealthCheck'],
    client: 'route53',
    notFound: ['NoSuchHealthCheck'],
    describe: async (route53, id, aws) => {
        const { HealthCheck: found } = await route53.getHealthCheck({ HealthCheckId: id });
        const config = found?.HealthCheckConfig;
        const alarm = config?.AlarmIdentifier;
        return (found && {
            arn: `arn:${aws.partition}:route53:::healthcheck/${id}`,
            name: config?.FullyQualifiedDomainName ?? config?.IPAddress ?? alarm?.Name,
            managedBy: found.LinkedService?.ServicePrincipal,
            refers: [
                ...(config?.ChildHealthChecks ?? []).map((child) => ({
                    type: 'route53:healthcheck',
                    id: child,
                })),
                ...(alarm?.Name && alarm.Region
                    ? [{ type: 'cloudwatch:alarm', id: alarm.Name, region: alarm.Region }]
                    : []),
            ],
        });
    },
    tags: (route53, _, id) => dnsTags(route53, 'healthcheck', id),
    remove: (route53, HealthCheckId) => route53.deleteHealthCheck({ HealthCheckId }),
});

;// CONCATENATED MODULE: ./build/resource-types/route53/record-set.js



/**
 * Record set in a zone that is not the environment's: AWS cannot tag it, so it is found by its DNS name (without the
 * last dot). Its id is `ZONE/TYPE/NAME`, and `/SET` for one of several with a routing policy. For the profile's
 * `protect.arns` it counts as its zone. Source: Route 53 API reference (ListResourceRecordSets,
 * ChangeResourceRecordSets).
 */
const recordSet = (0,contract/* defineResourceType */.W)({
    name: 'route53:recordset',
    cloudFormation: 'AWS::Route53::RecordSet',
    global: true,
    tagging: 'untaggable',
    iam: [
        'route53:ListHostedZones',
        'route53:ListResourceRecordSets',
        'route53:ChangeResourceRecordSets',
    ],
    notFound: ['NoSuchHostedZone'],
    refusals: [
        {
            code: 'PriorRequestNotComplete',
            patience: 300,
            remedy: 'Another change of this zone is still under way: run again.',
        },
        {
            code: 'InvalidChangeBatch',
            patience: 60,
            remedy: 'The record keeps changing: see who changes it, then run again.',
        },
    ],
    async *list(aws) {
        const route53 = await aws.client('route53');
        for await (const { HostedZones } of route53.paginateListHostedZones({}))
            for (const { Id = '', Name, LinkedService } of HostedZones ?? [])
                if (LinkedService === undefined)
                    for await (const set of recordSets(route53, Id))
                        if (!isApex(set, Name))
                            yield { id: record_set_idOf(Id, set), name: plainName(set.Name) };
    },
    async describe(aws, id) {
        const { zone, ...wanted } = parse(id);
        const route53 = await aws.client('route53');
        const { ResourceRecordSets } = await route53.listResourceRecordSets({
            HostedZoneId: zone,
            StartRecordName: wanted.name,
            StartRecordType: wanted.type,
            ...(wanted.set !== undefined && { StartRecordIdentifier: wanted.set }),
            // Not everything that speaks Route 53's protocol knows the identifier.
            MaxItems: wanted.set === undefined ? 1 : 300,
        });
        const found = ResourceRecordSets?.find((set) => record_set_idOf(zone, set) === id);
        if (found === undefined)
            return undefined;
        return {
            id,
            arn: `arn:${aws.partition}:route53:::hostedzone/${zone}`,
            name: `${plainName(found.Name)} ${found.Type}`,
            state: 'ready',
            managedBy: found.TrafficPolicyInstanceId && 'a traffic policy instance',
            detail: found,
        };
    },
    async remove(aws, { id, detail }) {
        const route53 = await aws.client('route53');
        try {
            await deleteRecords(route53, parse(id).zone, [detail]);
        }
        catch (error) {
            // The same code as for a record with other values, which is read again.
            if (!(0,aws_codes/* isCode */._m)(error, 'InvalidChangeBatch') || !/not found/i.test((0,aws_codes/* textOf */.b6)(error)))
                throw error;
        }
    },
});
function record_set_idOf(zone, { Name, Type, SetIdentifier: set }) {
    return [
        zone.replace(/^\/hostedzone\//, ''),
        Type,
        Name,
        ...(set === undefined ? [] : [set]),
    ].join('/');
}
/** Names have no slash, since AWS writes it as `\057`; the identifier of a set may. */
function parse(id) {
    const [zone = '', type, name, ...set] = id.split('/');
    return { zone, type: type, name, set: set.length === 0 ? undefined : set.join('/') };
}
/** `*` comes as `\052`. */
function plainName(name = '') {
    return name
        .replace(/\.$/, '')
        .replace(/\\([0-7]{3})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 8)));
}

;// CONCATENATED MODULE: ./build/resource-types/s3/access-point.js


/**
 * S3 access point, a name and policy of its own for a bucket, which cannot be deleted before it. Sources: S3 Control
 * API reference (GetAccessPoint, ListTagsForResource, DeleteAccessPoint).
 */
const access_point_accessPoint = (0,contract/* defineResourceType */.W)({
    name: 's3:accesspoint',
    cloudFormation: 'AWS::S3::AccessPoint',
    arn: 's3:accesspoint/{id}',
    tagging: 'listed',
    iam: [
        's3:ListAccessPoints',
        's3:GetAccessPoint',
        's3:ListTagsForResource',
        's3:DeleteAccessPoint',
    ],
    notFound: ['NoSuchAccessPoint'],
    async *list(aws) {
        const control = await aws.client('s3control');
        for await (const page of control.paginateListAccessPoints({ AccountId: aws.account }))
            for (const { Name: id = '' } of page.AccessPointList ?? [])
                yield { id };
    },
    tags: tagsFor,
    async describe(aws, name) {
        const control = await aws.client('s3control');
        const found = await control.getAccessPoint({ AccountId: aws.account, Name: name });
        return {
            id: name,
            arn: access_point_arnOf(aws, name),
            name,
            tags: await tagsFor(aws, name),
            createdAt: found.CreationDate,
            state: 'ready',
            refers: found.Bucket === undefined ? [] : [{ type: 's3:bucket', id: found.Bucket }],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const control = await aws.client('s3control');
        await control.getAccessPoint({ AccountId: aws.account, Name: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        const control = await aws.client('s3control');
        await control.deleteAccessPoint({ AccountId: aws.account, Name: id });
    },
});
async function tagsFor(aws, name) {
    const control = await aws.client('s3control');
    const at = { AccountId: aws.account, ResourceArn: access_point_arnOf(aws, name) };
    return tagsOf((await control.listTagsForResource(at)).Tags);
}
function access_point_arnOf({ partition, region, account }, name) {
    return `arn:${partition}:s3:${region}:${account}:accesspoint/${name}`;
}

;// CONCATENATED MODULE: ./build/resource-types/s3/versions.js


async function bucketAt(aws, name) {
    return {
        s3: await aws.client('s3'),
        at: { Bucket: name, ExpectedBucketOwner: aws.account },
    };
}
/** Versions in one page, and keys in one DeleteObjects; more are refused as MalformedXML. */
const pageSize = 1000;
/** Pages under way at once. One page counts as 1,000 deletions of the 3,500 a second that a prefix takes. */
const pagesAtOnce = 4;
/** Locked or odd versions are dealt with one by one. */
const singlesAtOnce = 8;
/**
 * Every version and delete marker, page by page. Keys come URL-encoded, with + for a space: XML could not carry all of
 * them. Source: S3 API reference, ListObjectVersions (EncodingType).
 */
async function* versions_pagesOf({ s3, at }, size = pageSize) {
    let from = {};
    while (from !== undefined) {
        const page = await s3.listObjectVersions({
            ...at,
            ...from,
            MaxKeys: size,
            EncodingType: 'url',
        });
        const decode = decoderOf(page.EncodingType);
        yield [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].map((each) => ({
            Key: decode(each.Key),
            VersionId: each.VersionId ?? 'null',
        }));
        from = page.IsTruncated
            ? {
                KeyMarker: decode(page.NextKeyMarker),
                ...(page.NextVersionIdMarker === undefined
                    ? {}
                    : { VersionIdMarker: page.NextVersionIdMarker }),
            }
            : undefined;
    }
}
/**
 * Deletes all versions once, listing ahead while pages are deleted; the few pages in memory at a time bound it for
 * buckets of any size. A bucket of several pages is listed anew until nothing more goes.
 */
async function versions_empty(bucket, take = (page) => drop(bucket, page)) {
    let dropped = 0;
    for (;;) {
        let pages = 0;
        let here = 0;
        const kept = [];
        await (0,parallel/* mapLimit */.s)(versions_pagesOf(bucket), pagesAtOnce, async (page) => {
            if (page.length === 0)
                return;
            pages += 1;
            const stayed = await take(page);
            here += page.length - stayed.length;
            // A few tell what stands in the way; a bucket may hold millions.
            kept.push(...stayed.slice(0, pageSize - kept.length));
        });
        dropped += here;
        if (pages < 2 || here === 0 || kept.length > 0)
            return { dropped, kept };
    }
}
/** Deletes versions in one call, the odd ones in one each, and returns those that AWS kept. */
async function drop({ s3, at }, page, options = {}) {
    const plain = page.filter(({ Key }) => !unwritable.test(Key));
    const odd = page.filter(({ Key }) => unwritable.test(Key));
    const { Errors = [] } = plain.length === 0
        ? {}
        : await s3.deleteObjects({ ...at, ...options, Delete: { Objects: plain, Quiet: true } });
    const kept = await (0,parallel/* mapLimit */.s)(odd, singlesAtOnce, async (version) => {
        try {
            await s3.deleteObject({ ...at, ...options, ...version });
            return [];
        }
        catch (error) {
            return [{ ...version, code: (0,aws_codes/* codesOf */.MZ)(error)[0] ?? '', message: (0,aws_codes/* textOf */.b6)(error) }];
        }
    });
    return [
        ...Errors.map(({ Key = '', VersionId = 'null', Code = '', Message = '' }) => ({
            Key,
            VersionId,
            code: Code,
            message: Message,
        })),
        ...kept.flat(),
    ].filter(({ code }) => !['NoSuchKey', 'NoSuchVersion'].includes(code));
}
/** Characters of a key that XML 1.0 cannot carry at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
/** Ends every upload in progress. They do not hold a bucket, but what a client still uploads would be lost silently. */
async function abortUploads({ s3, at }) {
    let from = {};
    while (from !== undefined) {
        const page = await s3.listMultipartUploads({
            ...at,
            ...from,
            EncodingType: 'url',
        });
        const decode = decoderOf(page.EncodingType);
        await (0,parallel/* mapLimit */.s)(page.Uploads ?? [], singlesAtOnce, async ({ Key, UploadId }) => {
            try {
                await s3.abortMultipartUpload({ ...at, Key: decode(Key), UploadId });
            }
            catch (error) {
                if (!(0,aws_codes/* isCode */._m)(error, 'NoSuchUpload'))
                    throw error;
            }
        });
        from = page.IsTruncated
            ? { KeyMarker: decode(page.NextKeyMarker), UploadIdMarker: page.NextUploadIdMarker ?? '' }
            : undefined;
    }
}
/** Keys in an answer that was asked for URL-encoded. */
function decoderOf(encoding) {
    return (key = '') => (encoding === 'url' ? decodeURIComponent(key.replaceAll('+', ' ')) : key);
}

;// CONCATENATED MODULE: ./build/resource-types/s3/back-up.js




const copiesAtOnce = 16;
/**
 * Copies what a bucket holds now, the latest version of each object, within S3, without the objects' tags. An object of
 * more than 5 GB, one in an archive and one under a customer's own key are refused by AWS, and so is the backup then.
 * Source: S3 API reference, CopyObject.
 */
async function backUp(from, to) {
    let copied = 0;
    const missing = new Set();
    for await (const keys of back_up_keysOf(from))
        await (0,parallel/* mapLimit */.s)(keys, copiesAtOnce, async (key) => {
            if (await copy(from, key, to))
                copied += 1;
            else
                missing.add(key);
        });
    // Deleted in the meantime, or its name was misread on the way: then it is still listed.
    if (missing.size > 0)
        for await (const keys of back_up_keysOf(from)) {
            const lost = keys.find((key) => missing.has(key));
            if (lost !== undefined)
                throw new Error(`${lost} is listed, but could not be read`);
        }
    if (copied === 0)
        return { name: 'of nothing: it was empty', done: true };
    return { name: `${to.uri} (${copied} object${copied === 1 ? '' : 's'})`, done: true };
}
async function* back_up_keysOf({ s3, at }) {
    for await (const page of s3.paginateListObjectsV2({ ...at, EncodingType: 'url' })) {
        const decode = decoderOf(page.EncodingType);
        yield (page.Contents ?? []).map(({ Key }) => decode(Key));
    }
}
/** False when it is not there. */
async function copy({ at }, Key, to) {
    const request = {
        ...to.at,
        Key: `${to.prefix}${Key}`,
        CopySource: `${at.Bucket}/${Key.split('/').map(encodeURIComponent).join('/')}`,
        ExpectedSourceBucketOwner: at.ExpectedBucketOwner,
        TaggingDirective: 'REPLACE',
    };
    try {
        await inPlace(to, Key, () => to.s3.copyObject(request));
        return true;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchKey'))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/s3/lock.js



/** As many versions are asked about: after a first attempt only locked ones are left, so that these tell. */
const asked = 5;
const holdsAtOnce = 8;
/** The lock on the first few versions that can be lifted, if any: `object lock in GOVERNANCE mode`. */
async function liftable(bucket, versions) {
    return (await locksOf(bucket, versions)).find(({ forGood }) => !forGood)?.words;
}
/** What AWS kept, as an error: with the lock's words where a lock is the cause, else AWS's own. */
async function whyKept(bucket, kept, mayBeLocked) {
    const refused = kept.filter(({ code }) => code === 'AccessDenied');
    const first = refused[0] ?? kept[0];
    if (first === undefined)
        return undefined;
    const locks = mayBeLocked ? await locksOf(bucket, refused) : [];
    const lock = locks.find(({ forGood }) => forGood) ?? locks[0];
    const message = lock === undefined ? first.message : `a version of ${first.Key} is under ${lock.words}`;
    return Object.assign(new Error(message), { name: first.code });
}
/**
 * Deletes what governance mode holds, which takes the same calls with one header more, and ends legal holds version by
 * version. What is left then is in compliance mode.
 */
async function liftLocks(bucket, defaults) {
    const { s3, at } = bucket;
    // New versions would be locked again by the bucket's default retention.
    if (defaults)
        await s3.putObjectLockConfiguration({
            ...at,
            ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
        });
    await versions_empty(bucket, async (page) => {
        const kept = await drop(bucket, page, { BypassGovernanceRetention: true });
        const held = kept.filter(({ code }) => code === 'AccessDenied');
        if (held.length === 0)
            return kept;
        await (0,parallel/* mapLimit */.s)(held, holdsAtOnce, ({ Key, VersionId }) => s3.putObjectLegalHold({ ...at, Key, VersionId, LegalHold: { Status: 'OFF' } }));
        return await drop(bucket, held, { BypassGovernanceRetention: true });
    });
}
async function locksOf(bucket, versions) {
    const locks = await Promise.all(versions.slice(0, asked).map((each) => lockOn(bucket, each)));
    return locks.flat();
}
async function lockOn({ s3, at }, { Key, VersionId }) {
    const [retention, hold] = await Promise.all([
        unlessNone(s3.getObjectRetention({ ...at, Key, VersionId })),
        unlessNone(s3.getObjectLegalHold({ ...at, Key, VersionId })),
    ]);
    const { Mode: mode, RetainUntilDate: until } = retention?.Retention ?? {};
    const locks = [];
    if (mode !== undefined && until !== undefined && until > new Date())
        locks.push({
            forGood: mode === 'COMPLIANCE',
            words: `object lock in ${mode} mode until ${until.toISOString()}`,
        });
    if (hold?.LegalHold?.Status === 'ON')
        locks.push({ forGood: false, words: 'a legal hold' });
    return locks;
}
/** A delete marker or a version without a lock is an error, too. */
async function unlessNone(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchObjectLockConfiguration', 'MethodNotAllowed', 'NoSuchVersion'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/s3/clear.js



/** Deletes what is in it and returns how many versions that were. */
async function clear(bucket, { lock, logsToItself }) {
    const { s3, at } = bucket;
    if (logsToItself)
        await s3.putBucketLogging({ ...at, BucketLoggingStatus: {} });
    return await withoutPolicy(bucket, async () => {
        const { dropped, kept } = await versions_empty(bucket);
        const error = await whyKept(bucket, kept, lock !== 'none');
        if (error !== undefined)
            throw error;
        return dropped;
    });
}
/** A policy that denies is part of the bucket: it goes first, but only where it stands in the way. */
async function withoutPolicy(bucket, act) {
    try {
        return await act(bucket);
    }
    catch (error) {
        if (!(0,aws_codes/* isCode */._m)(error, 'AccessDenied') || !(await deniesByPolicy(bucket, (0,aws_codes/* textOf */.b6)(error))))
            throw error;
        await bucket.s3.deleteBucketPolicy(bucket.at);
        return await act(bucket);
    }
}
/** S3 names the policy in some of its messages; in others it says nothing but `Access Denied`. */
async function deniesByPolicy({ s3, at }, message) {
    if (/explicit deny in a resource-based policy/.test(message))
        return true;
    if (!/^(?:access denied)?\.?$/i.test(message))
        return false;
    try {
        return /"Deny"/.test((await s3.getBucketPolicy(at)).Policy ?? '');
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchBucketPolicy'))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/resource-types/s3/destinations.js


/**
 * The buckets that this one writes to, by its access log or by replication, itself among them: it goes before them, or
 * they fill up again while they are emptied. One that writes back is left out, since neither can then wait.
 */
async function destinations_destinationsOf({ s3, at }) {
    const found = await writesTo(s3, at);
    const wanted = await Promise.all(found.map(async (name) => {
        if (name === at.Bucket)
            return true;
        const back = await writesTo(s3, { ...at, Bucket: name }).catch(() => []);
        return !back.includes(at.Bucket);
    }));
    return found.filter((_, index) => wanted[index]);
}
async function writesTo(s3, at) {
    const [logging, replication] = await Promise.all([
        s3.getBucketLogging(at),
        s3.getBucketReplication(at).catch((error) => {
            if ((0,aws_codes/* isCode */._m)(error, 'ReplicationConfigurationNotFoundError'))
                return undefined;
            throw error;
        }),
    ]);
    const log = logging.LoggingEnabled?.TargetBucket;
    const rules = replication?.ReplicationConfiguration?.Rules ?? [];
    const replicas = rules.map((rule) => (0,aws_arn/* parseArn */.L)(rule.Destination?.Bucket ?? '')?.resource);
    return [...new Set([log, ...replicas])].filter((name) => name !== undefined);
}

;// CONCATENATED MODULE: ./build/resource-types/s3/facts.js



/** Its tags; undefined when the name is another account's or another region's by now. */
async function tagsOfOurs(bucket, region) {
    try {
        return tagsOf((await bucket.s3.getBucketTagging(bucket.at)).TagSet);
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'NoSuchTagSet'))
            return {};
        const elsewhere = (0,aws_codes/* isCode */._m)(error, 'AccessDenied', 'PermanentRedirect');
        if (elsewhere && (await listedAs(bucket, region)) === undefined)
            return undefined;
        throw error;
    }
}
/** There is no describe: the list by prefix tells when it was created. */
async function listedAs({ s3, at }, region) {
    for await (const { Buckets } of s3.paginateListBuckets({
        Prefix: at.Bucket,
        BucketRegion: region,
    })) {
        const found = Buckets?.find(({ Name }) => Name === at.Bucket);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function lockOf({ s3, at }) {
    try {
        const { ObjectLockConfiguration: lock } = await s3.getObjectLockConfiguration(at);
        if (lock?.ObjectLockEnabled !== 'Enabled')
            return 'none';
        return lock.Rule === undefined ? 'by version' : 'by default';
    }
    catch (error) {
        if ((0,aws_codes/* isCode */._m)(error, 'ObjectLockConfigurationNotFoundError'))
            return 'none';
        throw error;
    }
}
async function facts_accessPointsOf(aws, name) {
    const control = await aws.client('s3control');
    const names = [];
    for await (const page of control.paginateListAccessPoints({
        AccountId: aws.account,
        Bucket: name,
    }))
        names.push(...(page.AccessPointList ?? []).map(({ Name = '' }) => Name));
    return names;
}
/** The first few versions: enough to see whether it is empty, and whether they are locked. */
async function firstOf(bucket) {
    for await (const page of versions_pagesOf(bucket, 5))
        return page;
    return [];
}

;// CONCATENATED MODULE: ./build/resource-types/s3/bucket.js









const remedyForLock = 'Add s3:bucket to remove-protection in the profile (the role needs s3:BypassGovernanceRetention and s3:PutObjectLegalHold), or lift the lock by hand.';
/**
 * S3 general purpose bucket, with all that is in it. Sources: S3 API reference (ListObjectVersions, DeleteObjects,
 * DeleteBucket), S3 user guide (`Deleting a bucket`, `Object Lock`, `MFA delete`).
 */
const bucket = (0,contract/* defineResourceType */.W)({
    name: 's3:bucket',
    cloudFormation: 'AWS::S3::Bucket',
    arn: 's3:{id}',
    tagging: 'swept',
    iam: [
        's3:GetBucketTagging',
        's3:ListAllMyBuckets',
        's3:GetBucketObjectLockConfiguration',
        's3:GetBucketLogging',
        's3:GetReplicationConfiguration',
        's3:ListAccessPoints',
        's3:ListBucketVersions',
        's3:GetObjectRetention',
        's3:GetObjectLegalHold',
        's3:PutBucketLogging',
        's3:PutBucketNotification',
        's3:DeleteObject',
        's3:DeleteObjectVersion',
        's3:ListBucketMultipartUploads',
        's3:AbortMultipartUpload',
        's3:GetBucketPolicy',
        's3:DeleteBucketPolicy',
        's3:DeleteBucket',
    ],
    unprotectIam: [
        's3:PutBucketObjectLockConfiguration',
        's3:BypassGovernanceRetention',
        's3:PutObjectLegalHold',
    ],
    bucketIam: ['s3:GetBucketLocation', 's3:ListBucket', 's3:GetObject', 's3:PutObject'],
    minutes: 2,
    manual: { first: 'its objects, versions, uploads and access points' },
    notFound: ['NoSuchBucket'],
    refusals: [
        {
            code: 'AccessDenied',
            text: /under object lock in COMPLIANCE mode/,
            patience: 0,
            remedy: 'Nobody can lift that before its date, the root user neither. Run again after it.',
        },
        {
            // Patience for one more look: its description then names the lock, and `unprotect` may lift it.
            code: 'AccessDenied',
            text: /under object lock in GOVERNANCE mode|under a legal hold|protected by object lock/,
            patience: 30,
            remedy: remedyForLock,
        },
        {
            code: 'AccessDenied',
            text: /mfa authentication must be used/i,
            patience: 0,
            blocker: 'MFA delete is on',
            remedy: 'Only the root user, with its MFA device, can switch MFA delete off (PutBucketVersioning). Then run again.',
        },
        {
            code: 'AccessDenied',
            text: /explicit deny in a resource-based policy/,
            patience: 30,
            remedy: 'Its bucket policy denies this to the role, the removal of the policy included. The root user can always remove a bucket policy.',
        },
        {
            code: 'BucketNotEmpty',
            patience: 90,
            blocker: 'something writes to it as fast as it is emptied',
            remedy: 'Stop what writes to it (server access logs or inventories of other buckets, replication, CloudTrail, Firehose, a running task), then run again.',
        },
        {
            // Attached still for a while after an access point is gone.
            code: 'BucketHasAccessPointsAttached',
            patience: 120,
            remedy: 'Delete what still points at it: a Multi-Region Access Point, or an access point in another account.',
        },
        {
            code: 'OperationAborted',
            patience: 120,
            remedy: 'Another change to this bucket is in progress: run again.',
        },
    ],
    async describe(aws, name) {
        const bucket = await bucketAt(aws, name);
        const tags = await tagsOfOurs(bucket, aws.region);
        if (tags === undefined)
            return undefined;
        const [listed, lock, destinations, points, first] = await Promise.all([
            listedAs(bucket, aws.region),
            lockOf(bucket),
            destinations_destinationsOf(bucket),
            facts_accessPointsOf(aws, name),
            firstOf(bucket),
        ]);
        return {
            id: name,
            arn: `arn:${aws.partition}:s3:::${name}`,
            name,
            tags,
            createdAt: listed?.CreationDate,
            state: 'ready',
            released: first.length === 0,
            protection: lock === 'none' ? undefined : await liftable(bucket, first),
            refers: destinations.filter((id) => id !== name).map((id) => ({ type: 's3:bucket', id })),
            owns: points.map((id) => ({ type: 's3:accesspoint', id, goes: 'before' })),
            detail: { lock, logsToItself: destinations.includes(name) },
        };
    },
    async look(aws, name) {
        const first = await firstOf(await bucketAt(aws, name));
        return { state: 'ready', released: first.length === 0 };
    },
    async unprotect(aws, { id, detail }) {
        await liftLocks(await bucketAt(aws, id), detail.lock === 'by default');
    },
    async backup(aws, { id }, name, bucket) {
        return backUp(await bucketAt(aws, id), await backupPlace(aws, bucket, name));
    },
    releases: ['in-stack'],
    async release(aws, { id, detail }) {
        await clear(await bucketAt(aws, id), detail);
    },
    async remove(aws, { id, detail }) {
        const bucket = await bucketAt(aws, id);
        const dropped = await clear(bucket, detail);
        await withoutPolicy(bucket, async ({ s3, at }) => {
            await abortUploads(bucket);
            try {
                await s3.deleteBucket(at);
            }
            catch (error) {
                // It was empty a moment ago: a function that is told of the deletions may be what writes.
                if ((0,aws_codes/* isCode */._m)(error, 'BucketNotEmpty'))
                    await s3.putBucketNotificationConfiguration({ ...at, NotificationConfiguration: {} });
                throw error;
            }
        });
        return dropped === 0 ? undefined : `with ${dropped} object version${dropped === 1 ? '' : 's'}`;
    },
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/answers.js


/** What SageMaker calls missing, once `told` has read its answer. */
const answers_notFound = ['ResourceNotFound'];
const missing = /could not find|does not exist|record ?not ?found|requested resource not found|^model package \S+ not found|already been deleted|automatically deleted/i;
/**
 * Older operations say 'not there' and 'not now' by one code, ValidationException: only the text tells. Such an answer
 * is thrown on as ResourceNotFound, the code of the newer ones. Not for ListTags, which says so of ARNs that it only
 * does not recognise (boto3#4606).
 */
async function told(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (!(0,aws_codes/* isCode */._m)(error, 'ValidationException') || !missing.test((0,aws_codes/* textOf */.b6)(error)))
            throw error;
        throw Object.assign(new Error((0,aws_codes/* textOf */.b6)(error), { cause: error }), { name: 'ResourceNotFound' });
    }
}
function answers_arnOf(aws, resource) {
    return `arn:${aws.partition}:sagemaker:${aws.region}:${aws.account}:${resource}`;
}
/** Source: SageMaker API reference, ListTags. */
async function answers_tagsAt(sagemaker, arn) {
    const tags = {};
    for await (const page of sagemaker.paginateListTags({ ResourceArn: arn }))
        Object.assign(tags, tagsOf(page.Tags));
    return tags;
}
/** A reference by name. Names keep their case but are not told apart by it, and ARNs have them in lower case. */
function answers_named(type, name) {
    return name === undefined ? [] : [{ type, id: name.toLowerCase(), name }];
}
/** The subnets and groups of a VpcConfig. */
function answers_networkOf(config = {}) {
    return [
        ...(config.Subnets ?? []).map((id) => ({ type: 'ec2:subnet', id })),
        ...(config.SecurityGroupIds ?? []).map((id) => ({ type: 'ec2:security-group', id })),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/studio.js

/** Spaces, profiles and domains while something is in them, or one deletion too early. */
const studio_inUse = {
    code: 'ResourceInUse',
    patience: 600,
    remedy: 'Delete the apps, spaces and user profiles in it that somebody made meanwhile, then run again.',
};
/** An app, by names as ARNs have them: `domain/profile or space/type/name` in lower case. */
function appId(app) {
    const { DomainId, UserProfileName, SpaceName, AppType, AppName } = app;
    return [DomainId, UserProfileName ?? SpaceName, AppType, AppName].join('/').toLowerCase();
}
/**
 * The apps of a domain that are there: a deleted one is listed for a day as Deleted, a failed one AWS deletes by itself
 * and refuses to delete. Source: SageMaker guide, `Delete an Amazon SageMaker AI domain`.
 */
async function appsIn(sagemaker, domain) {
    const apps = [];
    for await (const page of sagemaker.paginateListApps({ DomainIdEquals: domain, MaxResults: 100 }))
        apps.push(...(page.Apps ?? []));
    return apps.filter(({ Status }) => Status !== 'Deleted' && Status !== 'Failed');
}
async function spacesIn(sagemaker, domain) {
    const spaces = [];
    for await (const page of sagemaker.paginateListSpaces({
        DomainIdEquals: domain,
        MaxResults: 100,
    }))
        spaces.push(...(page.Spaces ?? []));
    return spaces;
}
async function profilesIn(sagemaker, domain) {
    const profiles = [];
    for await (const page of sagemaker.paginateListUserProfiles({
        DomainIdEquals: domain,
        MaxResults: 100,
    }))
        profiles.push(...(page.UserProfiles ?? []));
    return profiles;
}
function ownedApps(apps) {
    return apps.map((app) => ({ type: 'sagemaker:app', id: appId(app), goes: 'before' }));
}
/** Asks by the name that an ARN has, and if that is not there by the one that differs from it in case only. */
async function inAnyCase(name, ask, names) {
    try {
        return await ask(name);
    }
    catch (error) {
        if (!(0,aws_codes/* isCode */._m)(error, 'ResourceNotFound'))
            throw error;
        const real = (await names()).find((each) => each !== name && each?.toLowerCase() === name.toLowerCase());
        if (real === undefined)
            throw error;
        return ask(real);
    }
}
/** States of domains, spaces and user profiles: SageMaker API reference. */
function studioLook(found) {
    switch (found.Status) {
        case 'Deleting':
            return { state: 'deleting' };
        case 'Pending':
        case 'Updating':
            return { state: 'busy', reason: `it is ${found.Status}` };
        case 'Delete_Failed':
            return {
                state: 'stuck',
                reason: `SageMaker could not delete it: ${found.FailureReason || 'it gives no reason'}`,
                remedy: 'Remove what the reason names, then run again: the deletion is tried anew.',
            };
        default:
            return { state: 'ready' };
    }
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/app.js



/**
 * A running application of a domain's user or space; what costs in a domain. It is read from the list, which tells
 * whether a user's or a space's it is and the case of its type and name. Sources: SageMaker API reference (DeleteApp,
 * ListApps), SageMaker guide (`Delete an Amazon SageMaker AI domain`).
 */
const app_app = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:app',
    cloudFormation: 'AWS::SageMaker::App',
    arn: 'sagemaker:app/{id+}',
    tagging: 'swept',
    iam: ['sagemaker:ListApps', 'sagemaker:DescribeApp', 'sagemaker:ListTags', 'sagemaker:DeleteApp'],
    minutes: 5,
    manual: { gone: 'status `Deleted` or `Failed`; SageMaker lists it for a day after' },
    notFound: answers_notFound,
    async describe(aws, id) {
        const found = await app_find(aws, id);
        if (found === undefined)
            return undefined;
        const { DomainId, UserProfileName, SpaceName, AppType, AppName } = found;
        const sagemaker = await aws.client('sagemaker');
        const { AppArn: arn } = await told(sagemaker.describeApp({ DomainId, UserProfileName, SpaceName, AppType, AppName }));
        return {
            id,
            arn,
            name: `${UserProfileName ?? SpaceName}/${AppType}/${AppName}`,
            tags: await answers_tagsAt(sagemaker, arn),
            createdAt: found.CreationTime,
            ...app_look(found),
            detail: found,
        };
    },
    async look(aws, id) {
        const found = await app_find(aws, id);
        return found && app_look(found);
    },
    async remove(aws, { detail: { DomainId, UserProfileName, SpaceName, AppType, AppName } }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteApp({ DomainId, UserProfileName, SpaceName, AppType, AppName }));
    },
});
async function app_find(aws, id) {
    const apps = await told(appsIn(await aws.client('sagemaker'), id.split('/')[0] ?? ''));
    return apps.find((each) => appId(each) === id.toLowerCase());
}
function app_look({ Status: status }) {
    if (status === 'Deleting')
        return { state: 'deleting' };
    return status === 'Pending'
        ? { state: 'busy', reason: 'the app is Pending' }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/job.js


/** A job that is stopped, if it runs, and deleted once it is over: AWS deletes no other (DeleteTrainingJob). */
function jobType({ stop, erase, ...kind }) {
    return (0,contract/* defineResourceType */.W)({
        ...common(kind, job_stateOf),
        manual: { first: 'it is stopped if it runs' },
        releases: ['early'],
        async release(aws, { id, detail }) {
            await told(stop(await aws.client('sagemaker'), id, detail));
        },
        async remove(aws, { id }) {
            await told(erase(await aws.client('sagemaker'), id));
        },
    });
}
/**
 * A job that SageMaker has no call to delete: it is stopped, and gone when it has ended. One that is over is the
 * account's history and counts as not there.
 */
function lastingJobType({ stop, ...kind }) {
    return (0,contract/* defineResourceType */.W)({
        ...common(kind, (job) => (job_isOver(job) ? undefined : job_stateOf(job))),
        manual: { gone: 'a status that says that it has ended; SageMaker keeps its record' },
        async remove(aws, { id, detail }) {
            await told(stop(await aws.client('sagemaker'), id, detail));
            return 'stopped; SageMaker keeps its record';
        },
    });
}
/**
 * Tags are read from the ARN as the tagging API told it, because what a description gives may have lost its case
 * (boto3#4606).
 */
function common({ kind, cloudFormation, iam, read, owns }, stateIn) {
    return {
        name: `sagemaker:${kind}`,
        cloudFormation,
        arn: `sagemaker:${kind}/{id}`,
        tagging: 'swept',
        iam: ['sagemaker:ListTags', ...iam],
        minutes: 2,
        notFound: answers_notFound,
        refusals: [
            {
                // It ended by itself meanwhile, or somebody else stopped it.
                code: 'ValidationException',
                text: /\bstatus\b|already (?:stopp|complet)/i,
                patience: 120,
                remedy: 'Wait until the job has ended, then run again.',
            },
            {
                code: 'ResourceInUse',
                patience: 300,
                remedy: 'See what still runs of the job in the SageMaker console, then run again.',
            },
        ],
        async describe(aws, id) {
            const sagemaker = await aws.client('sagemaker');
            const job = await told(read(aws, sagemaker, id));
            const state = stateIn(job);
            if (state === undefined)
                return undefined;
            const arn = answers_arnOf(aws, `${kind}/${id}`);
            return {
                id,
                arn,
                name: job.name ?? id,
                tags: await answers_tagsAt(sagemaker, arn),
                createdAt: job.createdAt,
                ...state,
                refers: job.refers,
                owns: owns ? await told(owns(sagemaker, id)) : [],
                detail: job,
            };
        },
        async look(aws, id) {
            return stateIn(await told(read(aws, await aws.client('sagemaker'), id)));
        },
    };
}
/** States: SageMaker API reference, DescribeTrainingJob and its likes; recommendation jobs write `IN_PROGRESS`. */
function job_stateOf({ status = '', idles }) {
    if (/^(?:in_?progress|initializing|pending)$/i.test(status) || idles)
        return { state: 'ready', released: false };
    if (/^stopping$/i.test(status))
        return { state: 'busy', reason: 'the job is stopping', released: false };
    return { state: /^deleting$/i.test(status) ? 'deleting' : 'ready', released: true };
}
/** Whether nothing of it runs any more. */
function job_isOver(job) {
    const { state, released } = job_stateOf(job);
    return state === 'ready' && released === true;
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/automl-job.js



/** SageMaker AutoML job. Sources: SageMaker API reference (StopAutoMLJob, DescribeAutoMLJobV2: jobs of both versions). */
const autoMlJob = lastingJobType({
    kind: 'automl-job',
    cloudFormation: 'AWS::SageMaker::AutoMLJob',
    iam: ['sagemaker:DescribeAutoMLJobV2', 'sagemaker:StopAutoMLJob'],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeAutoMLJobV2({ AutoMLJobName: name });
        return {
            name: found.AutoMLJobName,
            status: found.AutoMLJobStatus,
            createdAt: found.CreationTime,
            refers: [...roleRef(aws, found.RoleArn), ...answers_networkOf(found.SecurityConfig?.VpcConfig)],
        };
    },
    stop: (sagemaker, name) => sagemaker.stopAutoMLJob({ AutoMLJobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/domain-surroundings.js

/** What SageMaker made for it in the account: file system and mount targets, which die with it, and groups, which stay. */
async function surroundings(aws, id, { HomeEfsFileSystemId: home, VpcId: vpc }) {
    const [efs, ec2] = await Promise.all([aws.client('elasticfilesystem'), aws.client('ec2')]);
    const [mounts, groups] = await Promise.all([
        home ? optional(efs.describeMountTargets({ FileSystemId: home, MaxItems: 100 })) : undefined,
        vpc
            ? optional(ec2.describeSecurityGroups({
                Filters: [
                    { Name: 'vpc-id', Values: [vpc] },
                    {
                        Name: 'group-name',
                        Values: ['inbound', 'outbound'].map((way) => `security-group-for-${way}-nfs-${id}`),
                    },
                ],
            }))
            : undefined,
    ]);
    const mountTargets = (mounts?.MountTargets ?? []).map(({ MountTargetId }) => MountTargetId ?? '');
    const groupIds = (groups?.SecurityGroups ?? []).map(({ GroupId }) => GroupId ?? '');
    return [
        ...(home ? [{ type: 'elasticfilesystem:file-system', id: home, goes: 'with' }] : []),
        ...mountTargets.map((id) => ({
            type: 'elasticfilesystem:mount-target',
            id,
            goes: 'with',
        })),
        ...groupIds.map((id) => ({ type: 'ec2:security-group', id, goes: 'after' })),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/domain.js





/**
 * SageMaker domain. AWS deletes its home file system and the mount targets with it, when it is told to: the default is to
 * keep them, and then they hold the subnets. What it leaves are two security groups, for NFS in and out, that name each
 * other. Sources: SageMaker API reference (DeleteDomain, RetentionPolicy), SageMaker guide (`Delete an Amazon SageMaker
 * AI domain`), terraform-provider-aws#20986.
 */
const domain_domain = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:domain',
    cloudFormation: 'AWS::SageMaker::Domain',
    arn: 'sagemaker:domain/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeDomain',
        'sagemaker:ListTags',
        'sagemaker:ListUserProfiles',
        'sagemaker:ListSpaces',
        'elasticfilesystem:DescribeMountTargets',
        'ec2:DescribeSecurityGroups',
        'sagemaker:DeleteDomain',
    ],
    minutes: 10,
    manual: { first: 'its apps, spaces and user profiles' },
    notFound: answers_notFound,
    refusals: [studio_inUse],
    async describe(aws, id) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeDomain({ DomainId: id }));
        const { DefaultUserSettings: users, DefaultSpaceSettings: spaces } = found;
        const [tags, inside, left] = await Promise.all([
            answers_tagsAt(sagemaker, found.DomainArn),
            inhabitants(aws, id),
            surroundings(aws, id, found),
        ]);
        return {
            id,
            arn: found.DomainArn,
            name: found.DomainName ?? id,
            tags,
            createdAt: found.CreationTime,
            ...studioLook(found),
            refers: [
                ...roleRef(aws, users?.ExecutionRole),
                ...roleRef(aws, spaces?.ExecutionRole),
                ...answers_networkOf({
                    Subnets: found.SubnetIds,
                    SecurityGroupIds: [...(users?.SecurityGroups ?? []), ...(spaces?.SecurityGroups ?? [])],
                }),
            ],
            owns: [...inside, ...left],
            detail: undefined,
        };
    },
    async look(aws, id) {
        return studioLook(await told((await aws.client('sagemaker')).describeDomain({ DomainId: id })));
    },
    async remove(aws, { id }) {
        await told((await aws.client('sagemaker')).deleteDomain({
            DomainId: id,
            RetentionPolicy: { HomeEfsFileSystem: 'Delete' },
        }));
    },
});
/** Its spaces and users, which own their apps. */
async function inhabitants(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const [spaces, profiles] = await Promise.all([
        spacesIn(sagemaker, id),
        profilesIn(sagemaker, id),
    ]);
    const own = (type, name) => ({
        type,
        id: `${id}/${name}`.toLowerCase(),
        goes: 'before',
    });
    return [
        ...spaces.map(({ SpaceName }) => own('sagemaker:space', SpaceName)),
        ...profiles.map(({ UserProfileName }) => own('sagemaker:user-profile', UserProfileName)),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/endpoint.js



/**
 * SageMaker endpoint: what costs. Sources: SageMaker API reference (DeleteEndpoint, DescribeEndpoint), SageMaker guide
 * (`Delete endpoints and resources`: the role must outlive it, since grants on its volumes' key are given back by it).
 */
const endpoint_endpoint = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:endpoint',
    cloudFormation: 'AWS::SageMaker::Endpoint',
    arn: 'sagemaker:endpoint/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeEndpoint',
        'sagemaker:ListTags',
        'sagemaker:ListInferenceComponents',
        'sagemaker:DeleteEndpoint',
    ],
    minutes: 3,
    manual: { first: 'its inference components' },
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ValidationException',
            text: /in-progress/i,
            patience: 3600,
            remedy: 'Wait until the endpoint is InService or Failed, then run again.',
        },
        {
            code: 'ValidationException',
            text: /inference component/i,
            patience: 120,
            remedy: 'Delete its inference components (`aws sagemaker list-inference-components --endpoint-name-equals …`), then run again.',
        },
    ],
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeEndpoint({ EndpointName: name }));
        const called = found.EndpointName ?? name;
        const [tags, components] = await Promise.all([
            answers_tagsAt(sagemaker, found.EndpointArn),
            optional(componentsOf(sagemaker, called)),
        ]);
        return {
            id: name,
            arn: found.EndpointArn,
            name: called,
            tags,
            createdAt: found.CreationTime,
            ...endpoint_look(found),
            refers: answers_named('sagemaker:endpoint-config', found.EndpointConfigName),
            owns: [
                ...(components ?? []),
                { type: 'logs:log-group', id: `/aws/sagemaker/Endpoints/${called}`, goes: 'after' },
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        return endpoint_look(await told(sagemaker.describeEndpoint({ EndpointName: name })));
    },
    async remove(aws, { id }) {
        await told((await aws.client('sagemaker')).deleteEndpoint({ EndpointName: id }));
    },
});
async function componentsOf(sagemaker, EndpointNameEquals) {
    const owned = [];
    for await (const page of sagemaker.paginateListInferenceComponents({ EndpointNameEquals }))
        for (const { InferenceComponentName: name } of page.InferenceComponents ?? [])
            for (const ref of answers_named('sagemaker:inference-component', name))
                owned.push({ ...ref, goes: 'before' });
    return owned;
}
/** States: SageMaker API reference, DescribeEndpoint. One that is being created cannot be deleted. */
function endpoint_look({ EndpointStatus: status }) {
    if (status === 'Deleting')
        return { state: 'deleting' };
    const changing = ['Creating', 'Updating', 'SystemUpdating', 'RollingBack'];
    if (changing.includes(status ?? ''))
        return { state: 'busy', reason: `the endpoint is ${status}` };
    return { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/endpoint-config.js



/**
 * SageMaker endpoint configuration. AWS deletes one in use too, which its endpoint does not survive the next update:
 * it goes after that. Sources: SageMaker API reference (DeleteEndpointConfig, DescribeEndpointConfig).
 */
const endpointConfig = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:endpoint-config',
    cloudFormation: 'AWS::SageMaker::EndpointConfig',
    arn: 'sagemaker:endpoint-config/{id}',
    tagging: 'swept',
    iam: ['sagemaker:DescribeEndpointConfig', 'sagemaker:ListTags', 'sagemaker:DeleteEndpointConfig'],
    manual: { first: 'the endpoints that use it: AWS does not ask for that, but they break' },
    notFound: answers_notFound,
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeEndpointConfig({ EndpointConfigName: name }));
        const variants = [
            ...(found.ProductionVariants ?? []),
            ...(found.ShadowProductionVariants ?? []),
        ];
        return {
            id: name,
            arn: found.EndpointConfigArn,
            name: found.EndpointConfigName ?? name,
            tags: await answers_tagsAt(sagemaker, found.EndpointConfigArn),
            createdAt: found.CreationTime,
            state: 'ready',
            refers: [
                ...variants.flatMap(({ ModelName }) => answers_named('sagemaker:model', ModelName)),
                ...roleRef(aws, found.ExecutionRoleArn),
                ...answers_networkOf(found.VpcConfig),
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.describeEndpointConfig({ EndpointConfigName: name }));
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await told((await aws.client('sagemaker')).deleteEndpointConfig({ EndpointConfigName: id }));
    },
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/hyper-parameter-tuning-job.js



/**
 * SageMaker hyperparameter tuning job. The training jobs that it launched stop with it, carry the labels that it had
 * then, and outlive it, so they go before. Sources: SageMaker API reference (StopHyperParameterTuningJob,
 * DescribeHyperParameterTuningJob, CreateHyperParameterTuningJob: Tags, DeleteHyperParameterTuningJob: "It does not
 * delete training jobs", ListTrainingJobsForHyperParameterTuningJob).
 */
const hyperParameterTuningJob = jobType({
    kind: 'hyper-parameter-tuning-job',
    cloudFormation: 'AWS::SageMaker::HyperParameterTuningJob',
    iam: [
        'sagemaker:DescribeHyperParameterTuningJob',
        'sagemaker:ListTrainingJobsForHyperParameterTuningJob',
        'sagemaker:StopHyperParameterTuningJob',
        'sagemaker:DeleteHyperParameterTuningJob',
    ],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeHyperParameterTuningJob({
            HyperParameterTuningJobName: name,
        });
        const trained = [found.TrainingJobDefinition, ...(found.TrainingJobDefinitions ?? [])];
        return {
            name: found.HyperParameterTuningJobName,
            status: found.HyperParameterTuningJobStatus,
            createdAt: found.CreationTime,
            refers: trained.flatMap((each) => [
                ...roleRef(aws, each?.RoleArn),
                ...answers_networkOf(each?.VpcConfig),
            ]),
        };
    },
    owns: launchedBy,
    stop: (sagemaker, name) => sagemaker.stopHyperParameterTuningJob({ HyperParameterTuningJobName: name }),
    erase: (sagemaker, name) => sagemaker.deleteHyperParameterTuningJob({ HyperParameterTuningJobName: name }),
});
async function launchedBy(sagemaker, name) {
    const launched = [];
    const pages = sagemaker.paginateListTrainingJobsForHyperParameterTuningJob({
        HyperParameterTuningJobName: name,
        MaxResults: 100,
    });
    for await (const page of pages)
        for (const { TrainingJobName } of page.TrainingJobSummaries ?? [])
            for (const ref of answers_named('sagemaker:training-job', TrainingJobName))
                launched.push({ ...ref, goes: 'before' });
    return launched;
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/inference-component.js


/**
 * A model with its share of an endpoint's machines; no endpoint goes as long as it has one, and the console does not
 * list them. Sources: SageMaker API reference (DeleteInferenceComponent, DescribeInferenceComponent),
 * amazon-sagemaker-feedback#49.
 */
const inferenceComponent = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:inference-component',
    cloudFormation: 'AWS::SageMaker::InferenceComponent',
    arn: 'sagemaker:inference-component/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeInferenceComponent',
        'sagemaker:ListTags',
        'sagemaker:DeleteInferenceComponent',
    ],
    minutes: 3,
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ValidationException',
            text: /in-progress/i,
            patience: 3600,
            remedy: 'Wait until the inference component is InService or Failed, then run again.',
        },
    ],
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeInferenceComponent({ InferenceComponentName: name }));
        const specifications = [found.Specification, ...(found.Specifications ?? [])];
        return {
            id: name,
            arn: found.InferenceComponentArn,
            name: found.InferenceComponentName ?? name,
            tags: await answers_tagsAt(sagemaker, found.InferenceComponentArn),
            createdAt: found.CreationTime,
            ...inference_component_look(found),
            refers: [
                ...specifications.flatMap((each) => answers_named('sagemaker:model', each?.ModelName)),
                ...specifications.flatMap((each) => answers_named('sagemaker:inference-component', each?.BaseInferenceComponentName)),
            ],
            owns: [
                {
                    type: 'logs:log-group',
                    id: `/aws/sagemaker/InferenceComponents/${found.InferenceComponentName ?? name}`,
                    goes: 'after',
                },
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        return inference_component_look(await told(sagemaker.describeInferenceComponent({ InferenceComponentName: name })));
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteInferenceComponent({ InferenceComponentName: id }));
    },
});
/** States: SageMaker API reference, DescribeInferenceComponent. One that is being created cannot be deleted. */
function inference_component_look({ InferenceComponentStatus: status }) {
    if (status === 'Deleting')
        return { state: 'deleting' };
    return status === 'Creating' || status === 'Updating'
        ? { state: 'busy', reason: `the inference component is ${status}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/inference-recommendations-job.js



/**
 * SageMaker inference recommendations job. Sources: SageMaker API reference (StopInferenceRecommendationsJob,
 * DescribeInferenceRecommendationsJob).
 */
const inferenceRecommendationsJob = lastingJobType({
    kind: 'inference-recommendations-job',
    cloudFormation: 'AWS::SageMaker::InferenceRecommendationsJob',
    iam: [
        'sagemaker:DescribeInferenceRecommendationsJob',
        'sagemaker:StopInferenceRecommendationsJob',
    ],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeInferenceRecommendationsJob({ JobName: name });
        return {
            name: found.JobName,
            status: found.Status,
            createdAt: found.CreationTime,
            refers: [
                ...roleRef(aws, found.RoleArn),
                ...answers_named('sagemaker:model', found.InputConfig?.ModelName),
                ...answers_networkOf(found.InputConfig?.VpcConfig),
            ],
        };
    },
    stop: (sagemaker, name) => sagemaker.stopInferenceRecommendationsJob({ JobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/labeling-job.js


/** SageMaker Ground Truth labeling job. Sources: SageMaker API reference (StopLabelingJob, DescribeLabelingJob). */
const labelingJob = lastingJobType({
    kind: 'labeling-job',
    cloudFormation: 'AWS::SageMaker::LabelingJob',
    iam: ['sagemaker:DescribeLabelingJob', 'sagemaker:StopLabelingJob'],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeLabelingJob({ LabelingJobName: name });
        return {
            name: found.LabelingJobName,
            status: found.LabelingJobStatus,
            createdAt: found.CreationTime,
            refers: roleRef(aws, found.RoleArn),
        };
    },
    stop: (sagemaker, name) => sagemaker.stopLabelingJob({ LabelingJobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/model.js




const packageIn = (0,aws_arn/* arnMatcher */._)('sagemaker:model-package/{id+}');
/** SageMaker model. Sources: SageMaker API reference (DeleteModel, DescribeModel). Its artifacts in S3 stay. */
const model = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:model',
    cloudFormation: 'AWS::SageMaker::Model',
    arn: 'sagemaker:model/{id}',
    tagging: 'swept',
    iam: ['sagemaker:DescribeModel', 'sagemaker:ListTags', 'sagemaker:DeleteModel'],
    notFound: answers_notFound,
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeModel({ ModelName: name }));
        const containers = [found.PrimaryContainer, ...(found.Containers ?? [])];
        return {
            id: name,
            arn: found.ModelArn,
            name: found.ModelName ?? name,
            tags: await answers_tagsAt(sagemaker, found.ModelArn),
            createdAt: found.CreationTime,
            state: 'ready',
            refers: [
                // The role that endpoints run with too: they go before their model.
                ...roleRef(aws, found.ExecutionRoleArn),
                ...answers_networkOf(found.VpcConfig),
                ...containers.flatMap((each) => {
                    const id = packageIn(each?.ModelPackageName ?? '');
                    return id === undefined ? [] : [{ type: 'sagemaker:model-package', id }];
                }),
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.describeModel({ ModelName: name }));
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await told((await aws.client('sagemaker')).deleteModel({ ModelName: id }));
    },
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/model-package.js


/**
 * SageMaker model package, known by `group/version`, or by its name when it is in no group. A version has no tags but its
 * group's. Sources: SageMaker API reference (DeleteModelPackage, DescribeModelPackage, CreateModelPackage).
 */
const modelPackage = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:model-package',
    cloudFormation: 'AWS::SageMaker::ModelPackage',
    arn: 'sagemaker:model-package/{id+}',
    tagging: 'swept',
    iam: ['sagemaker:DescribeModelPackage', 'sagemaker:ListTags', 'sagemaker:DeleteModelPackage'],
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another operation on the model package is in progress: run again.',
        },
    ],
    async describe(aws, id) {
        const sagemaker = await aws.client('sagemaker');
        const arn = answers_arnOf(aws, `model-package/${id}`);
        const found = await told(sagemaker.describeModelPackage({ ModelPackageName: arn }));
        const group = found.ModelPackageGroupName;
        return {
            id,
            arn: found.ModelPackageArn,
            name: group === undefined ? id : `${group}/${found.ModelPackageVersion}`,
            tags: group === undefined ? await answers_tagsAt(sagemaker, found.ModelPackageArn) : undefined,
            createdAt: found.CreationTime,
            ...model_package_look(found),
            detail: undefined,
        };
    },
    async look(aws, id) {
        const sagemaker = await aws.client('sagemaker');
        const arn = answers_arnOf(aws, `model-package/${id}`);
        return model_package_look(await told(sagemaker.describeModelPackage({ ModelPackageName: arn })));
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        const arn = answers_arnOf(aws, `model-package/${id}`);
        await told(sagemaker.deleteModelPackage({ ModelPackageName: arn }));
    },
});
/** States: SageMaker API reference, DescribeModelPackage. */
function model_package_look({ ModelPackageStatus: status }) {
    if (status === 'Deleting')
        return { state: 'deleting' };
    return status === 'Pending' || status === 'InProgress'
        ? { state: 'busy', reason: `the model package is ${status}` }
        : { state: 'ready' };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/model-package-group.js



const model_package_group_packageIn = (0,aws_arn/* arnMatcher */._)('sagemaker:model-package/{id+}');
/** SageMaker model package group: its versions must go first. Source: SageMaker API reference (DeleteModelPackageGroup). */
const modelPackageGroup = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:model-package-group',
    cloudFormation: 'AWS::SageMaker::ModelPackageGroup',
    arn: 'sagemaker:model-package-group/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeModelPackageGroup',
        'sagemaker:ListTags',
        'sagemaker:ListModelPackages',
        'sagemaker:DeleteModelPackageGroup',
    ],
    manual: { first: 'its model packages' },
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Delete the model packages that somebody put into the group meanwhile, then run again.',
        },
    ],
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeModelPackageGroup({ ModelPackageGroupName: name }));
        const group = found.ModelPackageGroupName ?? name;
        const [tags, packages] = await Promise.all([
            answers_tagsAt(sagemaker, found.ModelPackageGroupArn),
            packagesIn(sagemaker, group),
        ]);
        return {
            id: name,
            arn: found.ModelPackageGroupArn,
            name: group,
            tags,
            createdAt: found.CreationTime,
            ...model_package_group_look(found),
            owns: packages,
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        return model_package_group_look(await told(sagemaker.describeModelPackageGroup({ ModelPackageGroupName: name })));
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteModelPackageGroup({ ModelPackageGroupName: id }));
    },
});
/** Without a group or a type, ListModelPackages leaves the versioned ones out (boto3#3069). */
async function packagesIn(sagemaker, group) {
    const owned = [];
    const asked = { ModelPackageGroupName: group, MaxResults: 100 };
    for await (const page of sagemaker.paginateListModelPackages(asked))
        for (const { ModelPackageArn } of page.ModelPackageSummaryList ?? []) {
            const id = model_package_group_packageIn(ModelPackageArn ?? '');
            if (id !== undefined)
                owned.push({ type: 'sagemaker:model-package', id, goes: 'before' });
        }
    return owned;
}
/** States: SageMaker API reference, DescribeModelPackageGroup. */
function model_package_group_look({ ModelPackageGroupStatus: status }) {
    if (status === 'Deleting')
        return { state: 'deleting' };
    if (status === 'Pending' || status === 'InProgress')
        return { state: 'busy', reason: `the model package group is ${status}` };
    if (status !== 'DeleteFailed')
        return { state: 'ready' };
    return {
        state: 'stuck',
        reason: 'SageMaker could not delete the model package group',
        remedy: 'See in SageMaker Studio what holds it, then run again: the deletion is tried anew.',
    };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/notebook-instance.js



/**
 * SageMaker notebook instance; its volume dies with it, its network interface is given back. Sources: SageMaker API
 * reference (StopNotebookInstance, DeleteNotebookInstance, DescribeNotebookInstance).
 */
const notebookInstance = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:notebook-instance',
    cloudFormation: 'AWS::SageMaker::NotebookInstance',
    arn: 'sagemaker:notebook-instance/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeNotebookInstance',
        'sagemaker:ListTags',
        'sagemaker:StopNotebookInstance',
        'sagemaker:DeleteNotebookInstance',
    ],
    minutes: 6,
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ValidationException',
            text: /^Status \(\w+\) not in/,
            patience: 600,
            remedy: 'Wait until the notebook instance is Stopped or Failed, then run again.',
        },
    ],
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeNotebookInstance({ NotebookInstanceName: name }));
        const { SubnetId: subnet, SecurityGroups: groups, NetworkInterfaceId: id } = found;
        return {
            id: name,
            arn: found.NotebookInstanceArn,
            name: found.NotebookInstanceName ?? name,
            tags: await answers_tagsAt(sagemaker, found.NotebookInstanceArn),
            createdAt: found.CreationTime,
            ...notebook_instance_look(found),
            refers: [
                ...roleRef(aws, found.RoleArn),
                ...answers_networkOf({ Subnets: subnet ? [subnet] : [], SecurityGroupIds: groups }),
                ...(id ? [{ type: 'ec2:network-interface', id }] : []),
                ...answers_named('sagemaker:notebook-instance-lifecycle-config', found.NotebookInstanceLifecycleConfigName),
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        return notebook_instance_look(await told(sagemaker.describeNotebookInstance({ NotebookInstanceName: name })));
    },
    releases: ['early'],
    async release(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.stopNotebookInstance({ NotebookInstanceName: id }));
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteNotebookInstance({ NotebookInstanceName: id }));
    },
});
/** States: SageMaker API reference, DescribeNotebookInstance. Only a stopped or failed one can be deleted. */
function notebook_instance_look({ NotebookInstanceStatus: status }) {
    if (status === 'Deleting')
        return { state: 'deleting', released: true };
    if (status === 'Stopped' || status === 'Failed')
        return { state: 'ready', released: true };
    if (status === 'InService')
        return { state: 'ready', released: false };
    return { state: 'busy', reason: `the notebook instance is ${status}`, released: false };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/notebook-instance-lifecycle-config.js


/**
 * Start-up scripts of notebook instances. Sources: SageMaker API reference
 * (DeleteNotebookInstanceLifecycleConfig, DescribeNotebookInstanceLifecycleConfig, CreateNotebookInstanceLifecycleConfig).
 */
const notebookInstanceLifecycleConfig = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:notebook-instance-lifecycle-config',
    cloudFormation: 'AWS::SageMaker::NotebookInstanceLifecycleConfig',
    arn: 'sagemaker:notebook-instance-lifecycle-config/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeNotebookInstanceLifecycleConfig',
        'sagemaker:ListTags',
        'sagemaker:DeleteNotebookInstanceLifecycleConfig',
    ],
    notFound: answers_notFound,
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describeNotebookInstanceLifecycleConfig({
            NotebookInstanceLifecycleConfigName: name,
        }));
        return {
            id: name,
            arn: found.NotebookInstanceLifecycleConfigArn,
            name: found.NotebookInstanceLifecycleConfigName ?? name,
            tags: await answers_tagsAt(sagemaker, found.NotebookInstanceLifecycleConfigArn),
            createdAt: found.CreationTime,
            state: 'ready',
            detail: undefined,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.describeNotebookInstanceLifecycleConfig({
            NotebookInstanceLifecycleConfigName: name,
        }));
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteNotebookInstanceLifecycleConfig({ NotebookInstanceLifecycleConfigName: id }));
    },
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/pipeline.js



/**
 * SageMaker pipeline; its executions die with it, but must not be running. Sources: SageMaker API reference
 * (DeletePipeline, StopPipelineExecution, ListPipelineExecutions).
 */
const pipeline_pipeline = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:pipeline',
    cloudFormation: 'AWS::SageMaker::Pipeline',
    arn: 'sagemaker:pipeline/{id}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribePipeline',
        'sagemaker:ListTags',
        'sagemaker:ListPipelineExecutions',
        'sagemaker:StopPipelineExecution',
        'sagemaker:DeletePipeline',
    ],
    minutes: 2,
    manual: { first: 'its running executions, which are stopped' },
    notFound: answers_notFound,
    refusals: [
        {
            code: 'ConflictException',
            patience: 600,
            remedy: 'Stop the executions of the pipeline that somebody started meanwhile, then run again.',
        },
    ],
    async describe(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describePipeline({ PipelineName: name }));
        const [tags, running] = await Promise.all([
            answers_tagsAt(sagemaker, found.PipelineArn),
            runningOf(sagemaker, name),
        ]);
        return {
            id: name,
            arn: found.PipelineArn,
            name: found.PipelineName ?? name,
            tags,
            createdAt: found.CreationTime,
            ...pipeline_look(found, running),
            refers: roleRef(aws, found.RoleArn),
            detail: running,
        };
    },
    async look(aws, name) {
        const sagemaker = await aws.client('sagemaker');
        const found = await told(sagemaker.describePipeline({ PipelineName: name }));
        // Nothing runs in a pipeline that is being deleted.
        const running = found.PipelineStatus === 'Deleting' ? [] : await runningOf(sagemaker, name);
        return pipeline_look(found, running);
    },
    // CloudFormation may only delete it (schema of AWS::SageMaker::Pipeline, handlers): its stack would fail.
    releases: ['early', 'in-stack'],
    async release(aws, { detail: running }) {
        const sagemaker = await aws.client('sagemaker');
        for (const { arn, stopping } of running)
            if (!stopping)
                await told(sagemaker.stopPipelineExecution({
                    PipelineExecutionArn: arn,
                    ClientRequestToken: crypto.randomUUID(),
                }));
    },
    async remove(aws, { id }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deletePipeline({ PipelineName: id, ClientRequestToken: crypto.randomUUID() }));
    },
});
/** All executions are listed: there is no filter by status, and an old one may still be waiting for a callback. */
async function runningOf(sagemaker, name) {
    const running = [];
    const asked = { PipelineName: name, MaxResults: 100 };
    for await (const page of sagemaker.paginateListPipelineExecutions(asked))
        for (const { PipelineExecutionArn, PipelineExecutionStatus: status, } of page.PipelineExecutionSummaries ?? [])
            if (PipelineExecutionArn !== undefined && (status === 'Executing' || status === 'Stopping'))
                running.push({ arn: PipelineExecutionArn, stopping: status === 'Stopping' });
    return running;
}
function pipeline_look({ PipelineStatus: status }, running) {
    const released = running.length === 0;
    if (status === 'Deleting')
        return { state: 'deleting', released };
    if (released || running.some(({ stopping }) => !stopping))
        return { state: 'ready', released };
    return { state: 'busy', reason: `${running.length} executions are Stopping`, released };
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/processing-job.js



/**
 * SageMaker processing job. Sources: SageMaker API reference (StopProcessingJob, DescribeProcessingJob,
 * DeleteProcessingJob).
 */
const processingJob = jobType({
    kind: 'processing-job',
    cloudFormation: 'AWS::SageMaker::ProcessingJob',
    iam: [
        'sagemaker:DescribeProcessingJob',
        'sagemaker:StopProcessingJob',
        'sagemaker:DeleteProcessingJob',
    ],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeProcessingJob({ ProcessingJobName: name });
        return {
            name: found.ProcessingJobName,
            status: found.ProcessingJobStatus,
            createdAt: found.CreationTime,
            refers: [...roleRef(aws, found.RoleArn), ...answers_networkOf(found.NetworkConfig?.VpcConfig)],
        };
    },
    stop: (sagemaker, name) => sagemaker.stopProcessingJob({ ProcessingJobName: name }),
    erase: (sagemaker, name) => sagemaker.deleteProcessingJob({ ProcessingJobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/space.js



/**
 * A space of a SageMaker domain, known by `domain/name`; its volume dies with it. Sources: SageMaker API reference
 * (DeleteSpace, DescribeSpace).
 */
const space = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:space',
    cloudFormation: 'AWS::SageMaker::Space',
    arn: 'sagemaker:space/{id+}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeSpace',
        'sagemaker:ListSpaces',
        'sagemaker:ListTags',
        'sagemaker:ListApps',
        'sagemaker:DeleteSpace',
    ],
    minutes: 1,
    manual: { first: 'its apps' },
    notFound: answers_notFound,
    refusals: [studio_inUse],
    async describe(aws, id) {
        const sagemaker = await aws.client('sagemaker');
        const found = await space_find(aws, id);
        const { DomainId: domain = '', SpaceName: name = '' } = found;
        const [tags, apps] = await Promise.all([
            answers_tagsAt(sagemaker, found.SpaceArn),
            appsIn(sagemaker, domain),
        ]);
        const owner = found.OwnershipSettings?.OwnerUserProfileName;
        return {
            id,
            arn: found.SpaceArn,
            name,
            tags,
            createdAt: found.CreationTime,
            ...studioLook(found),
            refers: answers_named('sagemaker:user-profile', owner && `${domain}/${owner}`),
            owns: ownedApps(apps.filter(({ SpaceName }) => SpaceName === name)),
            detail: found,
        };
    },
    async look(aws, id) {
        return studioLook(await space_find(aws, id));
    },
    async remove(aws, { detail }) {
        const { DomainId, SpaceName } = detail;
        await told((await aws.client('sagemaker')).deleteSpace({ DomainId, SpaceName }));
    },
});
async function space_find(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const [DomainId = '', name = ''] = id.split('/');
    return inAnyCase(name, (SpaceName) => told(sagemaker.describeSpace({ DomainId, SpaceName })), async () => (await told(spacesIn(sagemaker, DomainId))).map(({ SpaceName }) => SpaceName));
}

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/training-job.js



/**
 * SageMaker training job, and the warm pool of instances that one which is over may keep. Sources: SageMaker API
 * reference (StopTrainingJob, DescribeTrainingJob, UpdateTrainingJob, DeleteTrainingJob), SageMaker guide (`Train using managed warm pools`:
 * a keep-alive period of 0 ends the pool).
 */
const trainingJob = jobType({
    kind: 'training-job',
    cloudFormation: 'AWS::SageMaker::TrainingJob',
    iam: [
        'sagemaker:DescribeTrainingJob',
        'sagemaker:StopTrainingJob',
        'sagemaker:UpdateTrainingJob',
        'sagemaker:DeleteTrainingJob',
    ],
    async read(aws, sagemaker, name) {
        const found = await sagemaker.describeTrainingJob({ TrainingJobName: name });
        return {
            name: found.TrainingJobName,
            status: found.TrainingJobStatus,
            createdAt: found.CreationTime,
            refers: [...roleRef(aws, found.RoleArn), ...answers_networkOf(found.VpcConfig)],
            idles: found.WarmPoolStatus?.Status === 'Available',
        };
    },
    stop: (sagemaker, name, { idles }) => idles
        ? sagemaker.updateTrainingJob({
            TrainingJobName: name,
            ResourceConfig: { KeepAlivePeriodInSeconds: 0 },
        })
        : sagemaker.stopTrainingJob({ TrainingJobName: name }),
    erase: (sagemaker, name) => sagemaker.deleteTrainingJob({ TrainingJobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/transform-job.js


/** SageMaker batch transform job. Sources: SageMaker API reference (StopTransformJob, DescribeTransformJob). */
const transformJob = lastingJobType({
    kind: 'transform-job',
    cloudFormation: 'AWS::SageMaker::TransformJob',
    iam: ['sagemaker:DescribeTransformJob', 'sagemaker:StopTransformJob'],
    async read(_aws, sagemaker, name) {
        const found = await sagemaker.describeTransformJob({ TransformJobName: name });
        return {
            name: found.TransformJobName,
            status: found.TransformJobStatus,
            createdAt: found.CreationTime,
            refers: answers_named('sagemaker:model', found.ModelName),
        };
    },
    stop: (sagemaker, name) => sagemaker.stopTransformJob({ TransformJobName: name }),
});

;// CONCATENATED MODULE: ./build/resource-types/sagemaker/user-profile.js




/**
 * A user of a SageMaker domain, known by `domain/name`. Sources: SageMaker API reference (DeleteUserProfile,
 * DescribeUserProfile).
 */
const userProfile = (0,contract/* defineResourceType */.W)({
    name: 'sagemaker:user-profile',
    cloudFormation: 'AWS::SageMaker::UserProfile',
    arn: 'sagemaker:user-profile/{id+}',
    tagging: 'swept',
    iam: [
        'sagemaker:DescribeUserProfile',
        'sagemaker:ListUserProfiles',
        'sagemaker:ListTags',
        'sagemaker:ListApps',
        'sagemaker:ListSpaces',
        'sagemaker:DeleteUserProfile',
    ],
    minutes: 1,
    manual: { first: 'its apps and the spaces that it owns' },
    notFound: answers_notFound,
    refusals: [studio_inUse],
    async describe(aws, id) {
        const sagemaker = await aws.client('sagemaker');
        const found = await user_profile_find(aws, id);
        const { DomainId: domain = '', UserProfileName: name = '', UserSettings: settings } = found;
        const [tags, apps, spaces] = await Promise.all([
            answers_tagsAt(sagemaker, found.UserProfileArn),
            appsIn(sagemaker, domain),
            spacesIn(sagemaker, domain),
        ]);
        return {
            id,
            arn: found.UserProfileArn,
            name,
            tags,
            createdAt: found.CreationTime,
            ...studioLook(found),
            refers: [
                ...roleRef(aws, settings?.ExecutionRole),
                ...answers_networkOf({ SecurityGroupIds: settings?.SecurityGroups }),
            ],
            owns: [
                ...ownedApps(apps.filter(({ UserProfileName }) => UserProfileName === name)),
                ...spaces.flatMap(({ SpaceName, OwnershipSettingsSummary: by }) => by?.OwnerUserProfileName === name
                    ? [
                        {
                            type: 'sagemaker:space',
                            id: `${domain}/${SpaceName}`.toLowerCase(),
                            goes: 'before',
                        },
                    ]
                    : []),
            ],
            detail: found,
        };
    },
    async look(aws, id) {
        return studioLook(await user_profile_find(aws, id));
    },
    async remove(aws, { detail: { DomainId, UserProfileName } }) {
        const sagemaker = await aws.client('sagemaker');
        await told(sagemaker.deleteUserProfile({ DomainId, UserProfileName }));
    },
});
async function user_profile_find(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const [DomainId = '', name = ''] = id.split('/');
    return inAnyCase(name, (UserProfileName) => told(sagemaker.describeUserProfile({ DomainId, UserProfileName })), async () => (await told(profilesIn(sagemaker, DomainId))).map(({ UserProfileName }) => UserProfileName));
}

;// CONCATENATED MODULE: ./build/resource-types/scheduler/schedule.js



/**
 * EventBridge Scheduler's schedule: AWS cannot tag it, so it goes with its labelled group, or by its name. Its id is
 * `GROUP/NAME`. One that deletes itself after its last run may be gone at any moment. Source: Scheduler API reference
 * (DeleteSchedule, GetSchedule, ListSchedules).
 */
const schedule = (0,contract/* defineResourceType */.W)({
    name: 'scheduler:schedule',
    cloudFormation: 'AWS::Scheduler::Schedule',
    arn: 'scheduler:schedule/{id}/{id}',
    tagging: 'untaggable',
    iam: ['scheduler:ListSchedules', 'scheduler:GetSchedule', 'scheduler:DeleteSchedule'],
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 120,
            remedy: 'Another change of this schedule is in progress: run again.',
        },
    ],
    async *list(aws) {
        const scheduler = await aws.client('scheduler');
        for await (const page of scheduler.paginateListSchedules({}))
            for (const { GroupName, Name: name = '' } of page.Schedules ?? [])
                yield { id: `${GroupName}/${name}`, name };
    },
    async describe(aws, id) {
        const found = await (await aws.client('scheduler')).getSchedule(schedule_named(id));
        return {
            id,
            arn: found.Arn,
            name: schedule_named(id).Name,
            createdAt: found.CreationDate,
            state: 'ready',
            refers: [
                ...targetRef(aws, found.Target?.Arn),
                ...roleRef(aws, found.Target?.RoleArn),
                ...targetRef(aws, found.Target?.DeadLetterConfig?.Arn),
                ...targetRef(aws, found.KmsKeyArn),
            ],
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('scheduler')).deleteSchedule(schedule_named(id));
    },
});
function schedule_named(id) {
    const [GroupName = '', Name = ''] = id.split('/');
    return { GroupName, Name };
}

;// CONCATENATED MODULE: ./build/resource-types/scheduler/schedule-group.js



/**
 * EventBridge Scheduler's group of schedules, which die with it. Sources: Scheduler API reference (DeleteScheduleGroup:
 * it stays DELETING until its schedules are gone; GetScheduleGroup, ListSchedules).
 */
const scheduleGroup = (0,contract/* defineResourceType */.W)({
    name: 'scheduler:schedule-group',
    cloudFormation: 'AWS::Scheduler::ScheduleGroup',
    arn: 'scheduler:schedule-group/{id}',
    tagging: 'listed',
    iam: [
        'scheduler:ListScheduleGroups',
        'scheduler:ListTagsForResource',
        'scheduler:GetScheduleGroup',
        'scheduler:ListSchedules',
        'scheduler:DeleteScheduleGroup',
        // What authorises DeleteScheduleGroup as well, for its schedules: Service Authorization Reference, API operations.
        'scheduler:DeleteSchedule',
    ],
    minutes: 1,
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'ConflictException',
            patience: 300,
            remedy: 'Another change of this group or of a schedule in it is in progress: run again.',
        },
    ],
    async *list(aws) {
        const scheduler = await aws.client('scheduler');
        for await (const page of offered(scheduler.paginateListScheduleGroups({})))
            for (const { Name: id } of page.ScheduleGroups ?? [])
                if (id !== undefined)
                    yield { id };
    },
    async tags(aws, id) {
        const ResourceArn = `arn:${aws.partition}:scheduler:${aws.region}:${aws.account}:schedule-group/${id}`;
        return tagsOf((await (await aws.client('scheduler')).listTagsForResource({ ResourceArn })).Tags);
    },
    async describe(aws, name) {
        const scheduler = await aws.client('scheduler');
        const found = await scheduler.getScheduleGroup({ Name: name });
        const { Tags } = await scheduler.listTagsForResource({ ResourceArn: found.Arn });
        return {
            id: name,
            arn: found.Arn,
            name,
            tags: tagsOf(Tags),
            createdAt: found.CreationDate,
            ...schedule_group_look(found.State),
            managedBy: name === 'default' ? 'AWS (every region has its default group)' : undefined,
            owns: name === 'default' ? [] : await schedulesIn(scheduler, name),
            detail: undefined,
        };
    },
    async look(aws, name) {
        return schedule_group_look((await (await aws.client('scheduler')).getScheduleGroup({ Name: name })).State);
    },
    async remove(aws, { id }) {
        await (await aws.client('scheduler')).deleteScheduleGroup({ Name: id });
    },
});
function schedule_group_look(state) {
    return { state: state === 'DELETING' ? 'deleting' : 'ready' };
}
async function schedulesIn(scheduler, GroupName) {
    const owned = [];
    for await (const page of scheduler.paginateListSchedules({ GroupName }))
        for (const { Name } of page.Schedules ?? [])
            owned.push({ type: 'scheduler:schedule', id: `${GroupName}/${Name}`, goes: 'with' });
    return owned;
}

;// CONCATENATED MODULE: ./build/resource-types/secretsmanager/secret.js




/**
 * Secrets Manager secret with its replicas in other regions. It is deleted without a recovery window: one that waits for
 * its end keeps its name, and the environment could not be made again. Its id has the six characters that AWS adds to
 * the name. Sources: Secrets Manager API reference (DeleteSecret, DescribeSecret, RemoveRegionsFromReplication).
 */
const secret = (0,contract/* defineResourceType */.W)({
    name: 'secretsmanager:secret',
    cloudFormation: 'AWS::SecretsManager::Secret',
    arn: 'secretsmanager:secret:{id+}',
    tagging: 'swept',
    iam: [
        'secretsmanager:DescribeSecret',
        'secretsmanager:RemoveRegionsFromReplication',
        'secretsmanager:DeleteSecret',
    ],
    manual: {
        first: 'its replicas in other regions, and what reads it',
        gone: 'not there, or scheduled for deletion',
    },
    notFound: ['ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidParameterException',
            text: /on a replica secret/i,
            patience: 0,
            blocker: 'it is the replica of a secret in another region',
            remedy: 'Add that region to `regions` in the profile: a replica goes with its primary secret. Or remove it from there with `aws secretsmanager remove-regions-from-replication`.',
        },
        {
            // AWS takes replicas back a moment after it was told to.
            code: 'InvalidParameterException',
            text: /replica regions/i,
            patience: 300,
            remedy: 'See which of its replicas AWS cannot remove, then run again.',
        },
    ],
    async describe(aws, id) {
        const found = await secret_read(aws, id);
        if (found === undefined)
            return undefined;
        return {
            id,
            arn: found.ARN,
            name: found.Name ?? id,
            tags: tagsOf(found.Tags),
            createdAt: found.CreatedDate,
            state: 'ready',
            managedBy: found.OwningService,
            refers: [...keyRef(aws, found.KmsKeyId), ...targetRef(aws, found.RotationLambdaARN)],
            owns: replicasOf(found).map((region) => ({
                type: 'secretsmanager:secret',
                id,
                region,
                goes: 'with',
            })),
            detail: found,
        };
    },
    async look(aws, id) {
        return (await secret_read(aws, id)) && { state: 'ready' };
    },
    async remove(aws, { id, detail }) {
        const secrets = await aws.client('secretsmanager');
        const SecretId = secret_arnOf(aws, id);
        const replicas = replicasOf(detail);
        if (replicas.length > 0)
            await secrets.removeRegionsFromReplication({ SecretId, RemoveReplicaRegions: replicas });
        await secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true });
        return 'without a recovery window, so that its name is free';
    },
});
/** One with a date of deletion is scheduled, or being deleted: nothing can be read from it any more. */
async function secret_read(aws, id) {
    const secrets = await aws.client('secretsmanager');
    const found = await secrets.describeSecret({ SecretId: secret_arnOf(aws, id) });
    return found.DeletedDate === undefined ? found : undefined;
}
function secret_arnOf({ partition, region, account }, id) {
    return `arn:${partition}:secretsmanager:${region}:${account}:secret:${id}`;
}
function replicasOf({ ReplicationStatus: replicas }) {
    return (replicas ?? []).flatMap(({ Region }) => Region ?? []);
}

;// CONCATENATED MODULE: ./build/resource-types/ses/busy.js
/** SES answers it with HTTP 500, as if it were a fault of its own. Source: SES API v2 reference (Errors). */
const beingModified = {
    code: 'ConcurrentModificationException',
    patience: 120,
    remedy: 'Something else was changing it at the same time: run again.',
};

;// CONCATENATED MODULE: ./build/resource-types/ses/configuration-set.js






/**
 * SES configuration set; its event destinations die with it. Sources: SES API v2 reference (GetConfigurationSet,
 * GetConfigurationSetEventDestinations, DeleteConfigurationSet), SES API reference (DeleteConfigurationSet: one call a
 * second).
 */
const configurationSet = (0,contract/* defineResourceType */.W)({
    name: 'ses:configuration-set',
    cloudFormation: 'AWS::SES::ConfigurationSet',
    arn: 'ses:configuration-set/{id}',
    tagging: 'swept',
    iam: [
        'ses:GetConfigurationSet',
        'ses:GetConfigurationSetEventDestinations',
        'ses:DeleteConfigurationSet',
    ],
    spacingSeconds: 1,
    notFound: ['NotFoundException'],
    refusals: [beingModified],
    manual: { first: 'the identities that it is the default of' },
    async describe(aws, name) {
        const ses = await aws.client('sesv2');
        const wanted = { ConfigurationSetName: name };
        const [found, events] = await Promise.all([
            ses.getConfigurationSet(wanted),
            optional(ses.getConfigurationSetEventDestinations(wanted)),
        ]);
        return {
            id: name,
            arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:configuration-set/${name}`,
            name,
            tags: tagsOf(found.Tags),
            state: 'ready',
            refers: (events?.EventDestinations ?? []).flatMap((each) => configuration_set_writesTo(aws, each)),
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('sesv2')).getConfigurationSet({ ConfigurationSetName: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('sesv2')).deleteConfigurationSet({ ConfigurationSetName: id });
    },
});
/** Where SES publishes its events, and the role that it takes for that. */
function configuration_set_writesTo(aws, { SnsDestination, KinesisFirehoseDestination: firehose }) {
    const topic = (0,aws_arn/* parseArn */.L)(SnsDestination?.TopicArn ?? '')?.resource;
    const stream = (0,aws_arn/* parseArn */.L)(firehose?.DeliveryStreamArn ?? '')?.resource.split('/')[1];
    return [
        ...(topic ? [{ type: 'sns:topic', id: topic }] : []),
        ...(stream ? [{ type: 'firehose:deliverystream', id: stream }] : []),
        ...roleRef(aws, firehose?.IamRoleArn),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/ses/contact-list.js



/**
 * SES contact list, with all its contacts. Source: SES API v2 reference (GetContactList, DeleteContactList,
 * ListTagsForResource).
 */
const contactList = (0,contract/* defineResourceType */.W)({
    name: 'ses:contact-list',
    cloudFormation: 'AWS::SES::ContactList',
    arn: 'ses:contact-list/{id}',
    tagging: 'swept',
    iam: ['ses:GetContactList', 'ses:ListTagsForResource', 'ses:DeleteContactList'],
    notFound: ['NotFoundException'],
    refusals: [beingModified],
    async describe(aws, name) {
        const ses = await aws.client('sesv2');
        const arn = `arn:${aws.partition}:ses:${aws.region}:${aws.account}:contact-list/${name}`;
        const [found, { Tags }] = await Promise.all([
            ses.getContactList({ ContactListName: name }),
            ses.listTagsForResource({ ResourceArn: arn }),
        ]);
        return {
            id: name,
            arn,
            name,
            tags: tagsOf(Tags),
            createdAt: found.CreatedTimestamp,
            state: 'ready',
            note: 'its contacts, and what they had subscribed to, went with it',
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('sesv2')).getContactList({ ContactListName: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('sesv2')).deleteContactList({ ContactListName: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/ses/dns.js
/**
 * The DNS records that were set up for an identity and that SES can neither see all of nor delete. Easy DKIM has three
 * CNAMEs, a key of one's own has a TXT record under its selector, a MAIL FROM domain has an MX and an SPF record.
 * Sources: SES developer guide (Easy DKIM, BYODKIM, custom MAIL FROM domain), SES API v2 reference (DkimAttributes).
 */
function dnsRecords(name, attributes) {
    const { IdentityType, DkimAttributes: dkim, MailFromAttributes: mail } = attributes;
    const kind = dkim?.SigningAttributesOrigin === 'EXTERNAL' ? 'TXT' : 'CNAME';
    const tokens = IdentityType === 'EMAIL_ADDRESS' ? [] : (dkim?.Tokens ?? []);
    const from = mail?.MailFromDomain;
    return [
        ...tokens.map((token) => `${token}._domainkey.${name} (${kind})`),
        ...(from ? [`${from} (MX, TXT)`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/resource-types/ses/sent.js

const sent_asked = new WeakMap();
/** SES's counters of one region, asked for once per client: they count all identities, and the call is paced. */
function accountOf(ses) {
    const answer = sent_asked.get(ses) ?? optional(ses.getAccount({}));
    sent_asked.set(ses, answer);
    return answer;
}
/**
 * What can be known of mail that is still on its way. SES has no queue to read: its account tells how many emails were
 * sent in 24 hours, and a delivery is given up after 14 (DeliveryOptions, MaxDeliverySeconds: at most 50,400).
 */
function stillQueued(account, region) {
    const sent = account?.SendQuota?.SentLast24Hours;
    if (sent === undefined)
        return undefined;
    const paused = account?.SendingEnabled === false ? '; sending is switched off there' : '';
    if (sent === 0)
        return `no email is waiting to be sent: this account sent none in ${region} in the last 24 hours${paused}`;
    const emails = sent === 1 ? '1 email' : `${sent} emails`;
    return `this account sent ${emails} in ${region} in the last 24 hours, by all identities together; SES may try one for up to 14 hours and has no queue to look into${paused}`;
}

;// CONCATENATED MODULE: ./build/resource-types/ses/identity.js





/**
 * SES identity: a domain or an email address. Its DKIM keys, MAIL FROM domain and sending policies die with it.
 * Sources: SES API v2 reference (GetEmailIdentity, DeleteEmailIdentity), SES API reference (DeleteIdentity: one call a
 * second).
 */
const identity = (0,contract/* defineResourceType */.W)({
    name: 'ses:identity',
    cloudFormation: 'AWS::SES::EmailIdentity',
    // The second is moto's word, and so that of the emulators built on it.
    arn: ['ses:identity/{id+}', 'ses:email-identity/{id+}'],
    tagging: 'swept',
    iam: ['ses:GetEmailIdentity', 'ses:GetAccount', 'ses:DeleteEmailIdentity'],
    spacingSeconds: 1,
    notFound: ['NotFoundException'],
    refusals: [beingModified],
    async describe(aws, name) {
        const ses = await aws.client('sesv2');
        const found = await ses.getEmailIdentity({ EmailIdentity: name });
        const records = dnsRecords(name, found);
        const notes = [
            ...(records.length > 0 ? [`its DNS records stay: ${records.join(', ')}`] : []),
            stillQueued(await accountOf(ses), aws.region),
        ];
        return {
            id: name,
            arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:identity/${name}`,
            name,
            tags: tagsOf(found.Tags),
            state: 'ready',
            // Sending by an identity whose default configuration set is gone fails: SES developer guide.
            refers: found.ConfigurationSetName
                ? [{ type: 'ses:configuration-set', id: found.ConfigurationSetName }]
                : [],
            note: notes.filter(Boolean).join('; ') || undefined,
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('sesv2')).getEmailIdentity({ EmailIdentity: name });
        return { state: 'ready' };
    },
    async remove(aws, { id }) {
        await (await aws.client('sesv2')).deleteEmailIdentity({ EmailIdentity: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/ses/template.js


/**
 * SES email template. Source: SES API v2 reference (GetEmailTemplate: 50 calls a second; DeleteEmailTemplate: one a
 * second).
 */
const template = (0,contract/* defineResourceType */.W)({
    name: 'ses:template',
    cloudFormation: 'AWS::SES::Template',
    arn: 'ses:template/{id}',
    tagging: 'swept',
    iam: ['ses:GetEmailTemplate', 'ses:DeleteEmailTemplate'],
    spacingSeconds: 1,
    notFound: ['NotFoundException'],
    async describe(aws, name) {
        const found = await (await aws.client('sesv2')).getEmailTemplate({ TemplateName: name });
        return {
            id: name,
            arn: `arn:${aws.partition}:ses:${aws.region}:${aws.account}:template/${name}`,
            name,
            tags: tagsOf(found.Tags),
            state: 'ready',
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('sesv2')).deleteEmailTemplate({ TemplateName: id });
    },
});

;// CONCATENATED MODULE: ./build/resource-types/sqs/dead-letter-ref.js

/** The queue that a redrive policy (JSON) sends to what cannot be delivered. */
function deadLetterRef(aws, redrivePolicy) {
    const [, arn] = /"deadLetterTargetArn"\s*:\s*"([^"]+)"/.exec(redrivePolicy ?? '') ?? [];
    return targetRef(aws, arn);
}

;// CONCATENATED MODULE: ./build/resource-types/sns/subscription.js




/**
 * SNS subscription: found through the queue that it delivers to, whoever the topic belongs to. Left behind, it delivers
 * to whatever has that name next. Sources: SNS API reference (Unsubscribe, GetSubscriptionAttributes, ListSubscriptions).
 */
const subscription = (0,contract/* defineResourceType */.W)({
    name: 'sns:subscription',
    cloudFormation: 'AWS::SNS::Subscription',
    arn: 'sns:{id}:{id}',
    tagging: 'untaggable',
    iam: ['sns:ListSubscriptions', 'sns:GetSubscriptionAttributes', 'sns:Unsubscribe'],
    notFound: ['NotFoundException'],
    async *list(aws) {
        const sns = await aws.client('sns');
        for await (const page of sns.paginateListSubscriptions({}))
            for (const { SubscriptionArn, Endpoint } of page.Subscriptions ?? []) {
                const [topic, id] = SubscriptionArn?.split(':').slice(5) ?? [];
                if (id !== undefined)
                    yield { id: `${topic}/${id}`, name: lastPart(Endpoint) };
            }
    },
    async describe(aws, id) {
        const sns = await aws.client('sns');
        const arn = subscription_arnOf(aws, id);
        const { Attributes: found } = await sns.getSubscriptionAttributes({ SubscriptionArn: arn });
        return {
            id,
            arn,
            name: `${id.split('/')[0]} to ${lastPart(found?.['Endpoint'])}`,
            state: 'ready',
            refers: [
                ...targetRef(aws, found?.['TopicArn']),
                ...targetRef(aws, found?.['Endpoint']),
                ...roleRef(aws, found?.['SubscriptionRoleArn']),
                ...deadLetterRef(aws, found?.['RedrivePolicy']),
            ],
            detail: undefined,
        };
    },
    async remove(aws, { id }) {
        await (await aws.client('sns')).unsubscribe({ SubscriptionArn: subscription_arnOf(aws, id) });
    },
});
function subscription_arnOf(aws, id) {
    return `arn:${aws.partition}:sns:${aws.region}:${aws.account}:${id.replace('/', ':')}`;
}
/** The queue or function that it delivers to, or the address. */
function lastPart(endpoint = '') {
    return endpoint.split(/[:/]/).at(-1) ?? endpoint;
}

;// CONCATENATED MODULE: ./build/resource-types/sns/topic.js






/**
 * SNS topic; its subscriptions die with it. Sources: SNS API reference (DeleteTopic, GetTopicAttributes), SNS guide
 * (`Message archiving for FIFO topic owners`: a topic that archives cannot be deleted).
 */
const topic = (0,contract/* defineResourceType */.W)({
    name: 'sns:topic',
    cloudFormation: 'AWS::SNS::Topic',
    arn: 'sns:{id}',
    tagging: 'swept',
    iam: [
        'sns:GetTopicAttributes',
        'sns:ListTagsForResource',
        'sns:ListSubscriptionsByTopic',
        'sns:DeleteTopic',
    ],
    unprotectIam: ['sns:SetTopicAttributes'],
    manual: { first: 'what publishes to it', protection: 'message archiving' },
    notFound: ['NotFoundException', 'ResourceNotFoundException'],
    refusals: [
        {
            code: 'InvalidStateException',
            text: /archive/i,
            patience: 0,
            blocker: 'message archiving',
            remedy: 'Deactivate its archive policy, which deletes what is archived, or add sns:topic to remove-protection in the profile.',
        },
        {
            // Tags are being changed, or were set on one of this name before.
            code: 'ConcurrentAccessException',
            patience: 60,
            remedy: 'Its tags are being changed: run again.',
        },
        {
            code: 'StaleTagException',
            patience: 120,
            remedy: 'It was created anew under its old name just now: run again.',
        },
    ],
    async describe(aws, name) {
        const sns = await aws.client('sns');
        const arn = topic_arnOf(aws, name);
        const [{ Attributes: found = {} }, { Tags: tags }] = await Promise.all([
            sns.getTopicAttributes({ TopicArn: arn }),
            sns.listTagsForResource({ ResourceArn: arn }),
        ]);
        const subscribed = Number(found['SubscriptionsConfirmed']) > 0;
        const roles = Object.entries(found).filter(([key]) => key.endsWith('FeedbackRoleArn'));
        return {
            id: name,
            arn,
            name,
            tags: tagsOf(tags),
            state: 'ready',
            protection: archives(found['ArchivePolicy']) ? 'message archiving' : undefined,
            refers: [
                ...((subscribed && (await optional(topic_endpointsOf(aws, sns, arn)))) || []),
                ...keyRef(aws, found['KmsMasterKeyId']),
                ...roles.flatMap(([, role]) => roleRef(aws, role)),
            ],
            detail: undefined,
        };
    },
    async look(aws, name) {
        await (await aws.client('sns')).getTopicAttributes({ TopicArn: topic_arnOf(aws, name) });
        return { state: 'ready' };
    },
    async unprotect(aws, { id }) {
        await (await aws.client('sns')).setTopicAttributes({
            TopicArn: topic_arnOf(aws, id),
            AttributeName: 'ArchivePolicy',
            AttributeValue: '{}',
        });
    },
    async remove(aws, { id }) {
        await (await aws.client('sns')).deleteTopic({ TopicArn: topic_arnOf(aws, id) });
    },
});
function topic_arnOf(aws, name) {
    return `arn:${aws.partition}:sns:${aws.region}:${aws.account}:${name}`;
}
/** One that was deactivated is an empty object. */
function archives(policy) {
    return /:/.test(policy ?? '');
}
/** What it delivers to: queues, functions, delivery streams. */
async function topic_endpointsOf(aws, sns, TopicArn) {
    const refs = [];
    for await (const page of sns.paginateListSubscriptionsByTopic({ TopicArn }))
        for (const { Endpoint } of page.Subscriptions ?? [])
            refs.push(...targetRef(aws, Endpoint));
    return refs;
}

;// CONCATENATED MODULE: ./build/resource-types/sns/subscribed.js


/**
 * The subscriptions that deliver to an endpoint. SNS lists them by topic, and the endpoint's own policy has to name the
 * topics that may send to it, so that nothing else is asked.
 */
async function subscriptionsOf(aws, endpoint, policy) {
    const topics = new Set(policy?.match(/arn:[^:"]+:sns:[^:"]+:\d+:[^:"*?]+(?=")/g));
    const found = await Promise.all([...topics].map((topic) => optional(subscriptionsTo(aws, endpoint, topic))));
    return found.flatMap((each) => each ?? []);
}
async function subscriptionsTo(aws, endpoint, TopicArn) {
    const { account, region } = (0,aws_arn/* parseArn */.L)(TopicArn) ?? {};
    if (account !== aws.account || region !== aws.region)
        return [];
    const sns = await aws.client('sns');
    const owned = [];
    for await (const page of sns.paginateListSubscriptionsByTopic({ TopicArn }))
        for (const { Endpoint, SubscriptionArn } of page.Subscriptions ?? []) {
            // One that was never confirmed has the word PendingConfirmation instead of an ARN, and ends by itself.
            const [topic, id] = (0,aws_arn/* parseArn */.L)(SubscriptionArn ?? '')?.resource.split(':') ?? [];
            if (Endpoint === endpoint && id !== undefined)
                owned.push({ type: 'sns:subscription', id: `${topic}/${id}`, goes: 'before' });
        }
    return owned;
}

;// CONCATENATED MODULE: ./build/resource-types/sqs/queue.js





/**
 * SQS queue; its messages die with it. Sources: SQS API reference (DeleteQueue, GetQueueAttributes, ListQueueTags,
 * ListDeadLetterSourceQueues).
 */
const queue = (0,contract/* defineResourceType */.W)({
    name: 'sqs:queue',
    cloudFormation: 'AWS::SQS::Queue',
    arn: 'sqs:{id}',
    tagging: 'swept',
    iam: [
        'sqs:GetQueueUrl',
        'sqs:GetQueueAttributes',
        'sqs:ListQueueTags',
        'sqs:ListDeadLetterSourceQueues',
        'sns:ListSubscriptionsByTopic',
        'sqs:DeleteQueue',
    ],
    minutes: 1,
    manual: {
        first: 'what sends to it or reads from it, and subscriptions that deliver to it',
        gone: 'no attributes any more, up to 60 seconds later',
    },
    notFound: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
    async describe(aws, name) {
        const sqs = await aws.client('sqs');
        const { QueueUrl: url = '' } = await sqs.getQueueUrl({ QueueName: name });
        const [{ Attributes: found = {} }, { Tags: tags }] = await Promise.all([
            sqs.getQueueAttributes({ QueueUrl: url, AttributeNames: ['All'] }),
            sqs.listQueueTags({ QueueUrl: url }),
        ]);
        const created = Number(found.CreatedTimestamp);
        const deadLetters = deadLetterRef(aws, found.RedrivePolicy);
        return {
            id: name,
            arn: found.QueueArn,
            name,
            tags: tags ?? {},
            createdAt: Number.isNaN(created) ? undefined : new Date(created * 1000),
            state: 'ready',
            refers: [
                ...keyRef(aws, found.KmsMasterKeyId),
                ...(deadLetters.length > 0 && !(await isDeadLetterQueue(sqs, url)) ? deadLetters : []),
            ],
            owns: await subscriptionsOf(aws, found.QueueArn, found.Policy),
            detail: url,
        };
    },
    async look(aws, name) {
        const sqs = await aws.client('sqs');
        const { QueueUrl } = await sqs.getQueueUrl({ QueueName: name });
        await sqs.getQueueAttributes({ QueueUrl, AttributeNames: ['QueueArn'] });
        return { state: 'ready' };
    },
    async remove(aws, { detail: QueueUrl }) {
        await (await aws.client('sqs')).deleteQueue({ QueueUrl });
    },
});
/** Two queues may be each other's dead-letter queue: whoever is one itself waits for none. */
async function isDeadLetterQueue(sqs, QueueUrl) {
    const answer = await optional(sqs.listDeadLetterSourceQueues({ QueueUrl, MaxResults: 1 }));
    return (answer?.queueUrls?.length ?? 1) > 0;
}

;// CONCATENATED MODULE: ./build/resource-types/ssm/parameter.js



/**
 * SSM parameter, all versions of it. Its id is what its ARN tells, which leaves the slash before a path out. It is looked
 * up without its value. Sources: Systems Manager API reference (DescribeParameters, DeleteParameter), Systems Manager
 * guide (`Working with parameter hierarchies`: names with a slash begin with one).
 */
const parameter = (0,contract/* defineResourceType */.W)({
    name: 'ssm:parameter',
    cloudFormation: 'AWS::SSM::Parameter',
    arn: 'ssm:parameter/{id+}',
    tagging: 'swept',
    iam: ['ssm:DescribeParameters', 'ssm:ListTagsForResource', 'ssm:DeleteParameter'],
    manual: { first: 'what reads it' },
    notFound: ['ParameterNotFound', 'InvalidResourceId'],
    async describe(aws, id) {
        const ssm = await aws.client('ssm');
        const found = await metadataOf(ssm, id);
        const { Name: name } = found ?? {};
        if (found === undefined || name === undefined)
            return undefined;
        const { TagList } = await ssm.listTagsForResource({
            ResourceType: 'Parameter',
            ResourceId: name,
        });
        return {
            id,
            arn: `arn:${aws.partition}:ssm:${aws.region}:${aws.account}:parameter/${id}`,
            name,
            tags: tagsOf(TagList),
            // Of a later version only the last change is told.
            createdAt: found.Version === 1 ? found.LastModifiedDate : undefined,
            state: 'ready',
            refers: keyRef(aws, found.KeyId),
            detail: name,
        };
    },
    async look(aws, id) {
        return (await metadataOf(await aws.client('ssm'), id)) && { state: 'ready' };
    },
    async remove(aws, { detail: Name }) {
        await (await aws.client('ssm')).deleteParameter({ Name });
    },
});
/** `/a/b` is `parameter/a/b`; `a` and `/a` both are `parameter/a`. Pages may be empty before the one that has it. */
async function metadataOf(ssm, id) {
    const names = id.includes('/') ? [`/${id}`] : [id, `/${id}`];
    const filter = { Key: 'Name', Option: 'Equals', Values: names };
    for await (const page of ssm.paginateDescribeParameters({ ParameterFilters: [filter] }))
        for (const each of page.Parameters ?? [])
            if (each.Name !== undefined && names.includes(each.Name))
                return each;
    return undefined;
}

;// CONCATENATED MODULE: ./build/resource-types/states/tags.js
async function tags_tagsAt(states, resourceArn) {
    const { tags = [] } = await states.listTagsForResource({ resourceArn });
    return Object.fromEntries(tags.map(({ key, value }) => [key ?? '', value ?? '']));
}

;// CONCATENATED MODULE: ./build/resource-types/states/activity.js



/** Step Functions activity. Sources: Step Functions API reference (DeleteActivity, DescribeActivity). */
const activity = plain({
    name: 'states:activity',
    cloudFormation: 'AWS::StepFunctions::Activity',
    arn: 'states:activity:{id}',
    client: 'states',
    iam: ['states:DescribeActivity', 'states:ListTagsForResource', 'states:DeleteActivity'],
    manual: { first: 'state machines that wait for it' },
    notFound: ['ActivityDoesNotExist', 'ResourceNotFound'],
    async describe(states, name, aws) {
        const found = await states.describeActivity({ activityArn: activity_arnOf(aws, name) });
        return {
            createdAt: found.creationDate,
            refers: keyRef(aws, found.encryptionConfiguration?.kmsKeyId),
            detail: found.activityArn,
        };
    },
    tags: tags_tagsAt,
    remove: (states, _, activityArn) => states.deleteActivity({ activityArn }),
});
function activity_arnOf(aws, name) {
    return `arn:${aws.partition}:states:${aws.region}:${aws.account}:activity:${name}`;
}

;// CONCATENATED MODULE: ./build/resource-types/states/references.js

/** What its states name by ARN. Other state machines are left out: two may start each other. */
function calledBy(aws, definition) {
    const arns = new Set(definition?.match(/arn:[^"\s$]+/g));
    return [...arns]
        .flatMap((arn) => targetRef(aws, arn))
        .filter(({ type }) => type !== 'states:statemachine');
}
/** A group of its own name (`/aws/vendedlogs/states/NAME-Logs`, the console's) is its alone; any other may be shared. */
function logGroups(aws, name, { loggingConfiguration }) {
    const groups = (loggingConfiguration?.destinations ?? []).flatMap((each) => targetRef(aws, each.cloudWatchLogsLogGroup?.logGroupArn));
    const isOwn = ({ id }) => id.replace(/^\/aws\/(?:vendedlogs\/)?states\//, '').replace(/-Logs$/, '') === name;
    return {
        own: groups.filter(isOwn).map((group) => ({ ...group, goes: 'after' })),
        shared: groups.filter((group) => !isOwn(group)),
    };
}

;// CONCATENATED MODULE: ./build/resource-types/states/state-machine.js







/**
 * Step Functions state machine; its versions and aliases die with it. It is DELETING until its last execution has ended,
 * which may wait for a year, so these are stopped at the start. Sources: Step Functions API reference
 * (DeleteStateMachine, StopExecution, ListExecutions: none of EXPRESS machines, DescribeStateMachine).
 */
const stateMachine = (0,contract/* defineResourceType */.W)({
    name: 'states:statemachine',
    cloudFormation: 'AWS::StepFunctions::StateMachine',
    arn: 'states:stateMachine:{id}',
    tagging: 'swept',
    iam: [
        'states:DescribeStateMachine',
        'states:ListTagsForResource',
        'states:ListExecutions',
        'states:StopExecution',
        'states:DeleteStateMachine',
    ],
    minutes: 1,
    manual: { first: 'what starts it; its running executions are stopped' },
    notFound: ['StateMachineDoesNotExist', 'ResourceNotFound'],
    refusals: [
        {
            code: 'KmsAccessDeniedException',
            patience: 0,
            remedy: 'Allow the role to use the KMS key that encrypts its executions, then run again.',
        },
    ],
    async describe(aws, name) {
        const states = await aws.client('states');
        const arn = state_machine_arnOf(aws, name);
        const found = await state_machine_read(states, arn);
        const [tags, running] = await Promise.all([tags_tagsAt(states, arn), state_machine_runningOf(states, found)]);
        const logs = logGroups(aws, name, found);
        return {
            id: name,
            arn,
            name,
            tags,
            createdAt: found.creationDate,
            ...state_machine_look(found),
            released: running.length === 0,
            refers: [
                ...roleRef(aws, found.roleArn),
                ...keyRef(aws, found.encryptionConfiguration?.kmsKeyId),
                ...calledBy(aws, found.definition),
                ...logs.shared,
            ],
            owns: logs.own,
            detail: undefined,
        };
    },
    async look(aws, name) {
        const states = await aws.client('states');
        const found = await state_machine_read(states, state_machine_arnOf(aws, name));
        if (found.status === 'DELETING')
            return state_machine_look(found);
        return { ...state_machine_look(found), released: (await state_machine_runningOf(states, found)).length === 0 };
    },
    releases: ['early', 'in-stack'],
    async release(aws, { id }) {
        const states = await aws.client('states');
        const found = await state_machine_read(states, state_machine_arnOf(aws, id));
        await (0,parallel/* mapLimit */.s)(await state_machine_runningOf(states, found), 5, async (executionArn) => {
            try {
                await states.stopExecution({ executionArn });
            }
            catch (error) {
                // It has ended by itself.
                if (!(0,errors/* isCode */._m)(error, 'ExecutionDoesNotExist'))
                    throw error;
            }
        });
    },
    async remove(aws, { id }) {
        await (await aws.client('states')).deleteStateMachine({ stateMachineArn: state_machine_arnOf(aws, id) });
    },
});
function state_machine_look({ status }) {
    if (status === 'DELETING')
        return { state: 'deleting', reason: 'AWS to end its executions', released: true };
    return { state: 'ready' };
}
function state_machine_arnOf(aws, name) {
    return `arn:${aws.partition}:states:${aws.region}:${aws.account}:stateMachine:${name}`;
}
/** A definition that cannot be decrypted, for want of permission or of the key, is left out. */
async function state_machine_read(states, stateMachineArn) {
    try {
        return await states.describeStateMachine({ stateMachineArn });
    }
    catch (error) {
        if (!(0,errors/* isCode */._m)(error, 'KmsAccessDenied', 'KmsInvalidState', 'KmsThrottling'))
            throw error;
        return states.describeStateMachine({ stateMachineArn, includedData: 'METADATA_ONLY' });
    }
}
async function state_machine_runningOf(states, { stateMachineArn, type, status }) {
    // Executions of an EXPRESS machine last five minutes at most and are not listed.
    if (type === 'EXPRESS' || status === 'DELETING')
        return [];
    const running = [];
    const pages = states.paginateListExecutions({ stateMachineArn, statusFilter: 'RUNNING' });
    for await (const page of pages)
        for (const { executionArn } of page.executions ?? [])
            if (executionArn !== undefined)
                running.push(executionArn);
    return running;
}

;// CONCATENATED MODULE: ./build/resource-types/wafv2/plain.js


/** What rules name. Source: WAFV2 API reference (Get…, Delete…, ListTagsForResource). */
const wafParts = places.flatMap((place) => [
    ipSet(place),
    regexPatternSet(place),
    ruleGroup(place),
]);
function ipSet(place) {
    return plain({
        ...typeAt(place, 'ipset'),
        cloudFormation: 'AWS::WAFv2::IPSet',
        iam: ['wafv2:GetIPSet', 'wafv2:ListTagsForResource', 'wafv2:DeleteIPSet'],
        client: 'wafv2',
        manual: { first: 'the rules that name it' },
        notFound: notFound,
        refusals: refusals,
        describe: async (waf, id) => {
            const { IPSet, LockToken } = await waf.getIPSet(named(place, id));
            return IPSet && { arn: IPSet.ARN, name: IPSet.Name, detail: LockToken };
        },
        tags: tagsAt,
        remove: (waf, id, LockToken) => waf.deleteIPSet({ ...named(place, id), LockToken }),
    });
}
function regexPatternSet(place) {
    return plain({
        ...typeAt(place, 'regexpatternset'),
        cloudFormation: 'AWS::WAFv2::RegexPatternSet',
        iam: ['wafv2:GetRegexPatternSet', 'wafv2:ListTagsForResource', 'wafv2:DeleteRegexPatternSet'],
        client: 'wafv2',
        manual: { first: 'the rules that name it' },
        notFound: notFound,
        refusals: refusals,
        describe: async (waf, id) => {
            const { RegexPatternSet: set, LockToken } = await waf.getRegexPatternSet(named(place, id));
            return set && { arn: set.ARN, name: set.Name, detail: LockToken };
        },
        tags: tagsAt,
        remove: (waf, id, LockToken) => waf.deleteRegexPatternSet({ ...named(place, id), LockToken }),
    });
}
function ruleGroup(place) {
    return plain({
        ...typeAt(place, 'rulegroup'),
        cloudFormation: 'AWS::WAFv2::RuleGroup',
        iam: ['wafv2:GetRuleGroup', 'wafv2:ListTagsForResource', 'wafv2:DeleteRuleGroup'],
        client: 'wafv2',
        manual: { first: 'the web ACLs that name it' },
        notFound: notFound,
        refusals: refusals,
        describe: async (waf, id, aws) => {
            const { RuleGroup: found, LockToken } = await waf.getRuleGroup(named(place, id));
            const refers = partsOf(aws, found?.Rules);
            return found && { arn: found.ARN, name: found.Name, refers, detail: LockToken };
        },
        tags: tagsAt,
        remove: (waf, id, LockToken) => waf.deleteRuleGroup({ ...named(place, id), LockToken }),
    });
}

;// CONCATENATED MODULE: ./build/resource-types/wafv2/web-acl.js




/**
 * Asking what a web ACL protects needs an action of that resource's own service too. Sources: WAF developer guide
 * ("Permissions for ListResourcesForWebACL"), AWS managed policy AWSWAFReadOnlyAccess.
 */
const askedOfUsers = {
    regional: [
        'elasticloadbalancing:DescribeWebACLAssociation',
        'appsync:ListResourcesForWebACL',
        'cognito-idp:ListResourcesForWebACL',
    ],
    global: ['amplify:ListResourcesForWebACL', 'cloudfront:ListDistributionsByWebACLId'],
};
/**
 * Web ACLs of AWS WAF. Their logging configuration dies with them. Sources: WAFV2 API reference (GetWebACL,
 * DeleteWebACL, ListResourcesForWebACL), CloudFront API reference (ListDistributionsByWebACLId).
 */
const webAcls = places.map((place) => plain({
    ...typeAt(place, 'webacl'),
    cloudFormation: 'AWS::WAFv2::WebACL',
    iam: [
        'wafv2:GetWebACL',
        'wafv2:ListTagsForResource',
        'wafv2:ListResourcesForWebACL',
        'wafv2:GetLoggingConfiguration',
        'wafv2:DeleteWebACL',
        ...askedOfUsers[place],
    ],
    client: 'wafv2',
    manual: { first: 'what it protects' },
    notFound: notFound,
    refusals: refusals,
    describe: async (waf, id, aws) => {
        const { WebACL: found, LockToken } = await waf.getWebACL(named(place, id));
        if (found?.ARN === undefined)
            return undefined;
        const [logging, usedBy] = await Promise.all([
            optional(waf.getLoggingConfiguration({ ResourceArn: found.ARN })),
            users(aws, waf, place, found.ARN),
        ]);
        const logs = logging?.LoggingConfiguration?.LogDestinationConfigs ?? [];
        return {
            arn: found.ARN,
            name: found.Name,
            managedBy: found.ManagedByFirewallManager ? 'Firewall Manager' : undefined,
            refers: [...partsOf(aws, found.Rules), ...logs.flatMap((arn) => targetRef(aws, arn))],
            usedBy,
            detail: LockToken,
        };
    },
    look: async (waf, id) => {
        await waf.getWebACL(named(place, id));
        return { state: 'ready' };
    },
    tags: tagsAt,
    remove: (waf, id, LockToken) => waf.deleteWebACL({ ...named(place, id), LockToken }),
}));
/** AWS lists one kind at a time. Of the others that a web ACL can protect this action knows no types. */
const kinds = {
    regional: ['APPLICATION_LOAD_BALANCER', 'API_GATEWAY', 'APPSYNC', 'COGNITO_USER_POOL'],
    global: ['AMPLIFY'],
};
async function users(aws, waf, place, WebACLArn) {
    const lists = await Promise.all(kinds[place].map((ResourceType) => optional(waf.listResourcesForWebACL({ WebACLArn, ResourceType }))));
    const listed = lists.flatMap((each) => each?.ResourceArns ?? []);
    const refs = listed.flatMap((arn) => targetRef(aws, arn));
    if (place === 'regional')
        return refs;
    const placed = refs.map((ref) => ({ region: aws.region, ...ref }));
    return [...placed, ...(await distributions(aws, WebACLArn))];
}
/** CloudFront calls a web ACL by its ARN. */
async function distributions(aws, WebACLId) {
    const cloudFront = await aws.client('cloudfront');
    const listed = await optional(cloudFront.listDistributionsByWebACLId({ WebACLId }));
    return (listed?.DistributionList?.Items ?? []).flatMap(({ Id: id }) => id === undefined ? [] : [{ type: 'cloudfront:distribution', id }]);
}

;// CONCATENATED MODULE: ./build/resource-types/registry.js

















































































































































































/** Every type that this action deletes. One line each; the order has no meaning. */
const resourceTypes = [
    stack,
    access_point_accessPoint,
    alarm,
    api,
    apiDestination,
    apiKey,
    apiMapping,
    apiStage,
    apiVpcLink,
    app,
    appSyncApi,
    appSyncDomainName,
    archive,
    autoScalingGroup,
    backendEnvironment,
    basePathMapping,
    branch,
    bucket,
    cachePolicy,
    campaign,
    cloudFrontFunction,
    configurationSet,
    connection,
    contactList,
    customerGateway,
    dataset,
    datasetGroup,
    dhcpOptions,
    dashboard,
    delivery,
    deliveryDestination,
    deliverySource,
    distribution,
    domain,
    domainAssociation,
    domainName,
    egressOnlyInternetGateway,
    elasticIp,
    eventBus,
    eventSourceMapping,
    eventTracker,
    filter,
    flowLog,
    identity,
    identityPool,
    image_image,
    instance,
    instanceProfile,
    internetGateway,
    keyGroup,
    keyPair,
    keyValueStore,
    lambdaFunction,
    launchConfiguration,
    launchTemplate,
    layerVersion,
    listener,
    listenerRule,
    loadBalancer,
    logGroup,
    metricAttribution,
    natGateway,
    networkAcl,
    networkInterface,
    originAccessControl,
    originAccessIdentity,
    originRequestPolicy,
    placementGroup,
    policy,
    prefixList,
    publicKey,
    recommender,
    responseHeadersPolicy,
    restApi,
    restApiStage,
    restApiVpcLink,
    role,
    routeTable,
    rule,
    schedule,
    scheduleGroup,
    schema,
    securityGroup,
    securityGroupRule,
    snapshot,
    solution,
    solutionVersion,
    sourceAssociation,
    spotInstancesRequest,
    subnet,
    table,
    target_group_targetGroup,
    template,
    transitGateway,
    transitGatewayAttachment,
    usagePlan,
    user,
    userPool,
    userPoolClient,
    userPoolDomain,
    volume,
    vpc,
    vpcPeeringConnection,
    vpnConnection,
    vpnGateway,
    fileSystem,
    accessPoint,
    mountTarget,
    vpcEndpoint,
    vpcEndpointService,
    app_app,
    domain_domain,
    endpoint_endpoint,
    endpointConfig,
    hyperParameterTuningJob,
    autoMlJob,
    inferenceComponent,
    inferenceRecommendationsJob,
    labelingJob,
    model,
    modelPackage,
    modelPackageGroup,
    notebookInstance,
    notebookInstanceLifecycleConfig,
    pipeline_pipeline,
    processingJob,
    space,
    trainingJob,
    transformJob,
    userProfile,
    rds_cluster_cluster,
    instance_instance,
    globalCluster,
    dbProxy,
    ...rdsTypes,
    cluster,
    service,
    task,
    ...ecsTypes,
    cluster_cluster,
    nodegroup,
    ...eksTypes,
    ...elastiCacheTypes,
    ...mskTypes,
    ...openSearchTypes,
    redshift_cluster_cluster,
    ...redshiftTypes,
    repository,
    deliveryStream,
    streamConsumer,
    stream,
    keyAlias,
    key,
    secret,
    subscription,
    topic,
    queue,
    parameter,
    activity,
    stateMachine,
    certificate,
    workGroup,
    backupPlan,
    recoveryPoint,
    backupVault,
    budget,
    trail,
    project,
    pipeline,
    crawler,
    database,
    job,
    hostedZone,
    healthCheck,
    recordSet,
    ...wafParts,
    ...webAcls,
];
function registryOf(types) {
    const names = new Map(types.map((type) => [type.name, type]));
    const cloudFormation = new Map(types.flatMap((type) => [type.cloudFormation, ...(type.aliases ?? [])].map((word) => [word, type])));
    const matchers = types.flatMap((type) => [type.arn ?? []].flat().map((template) => ({ type, match: (0,aws_arn/* arnMatcher */._)(template) })));
    const met = new Map();
    let strangers;
    const registry = {
        all: types,
        get: (name) => names.get(name) ?? met.get(name),
        byCloudFormation: (name) => cloudFormation.get(name),
        byArn(arn) {
            for (const { type, match } of matchers) {
                const id = match(arn);
                if (id !== undefined)
                    return { type, id: type.idOf?.(id) ?? id };
            }
            return undefined;
        },
        async strangers() {
            const load = () => __webpack_require__.e(/* import() */ 1922).then(__webpack_require__.bind(__webpack_require__, 1922));
            strangers ??= load().then(({ createStrangers }) => createStrangers(registry, met));
            return strangers;
        },
    };
    return registry;
}


/***/ })

};
