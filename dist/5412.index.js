export const id = 5412;
export const ids = [5412];
export const modules = {

/***/ 5412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assumeRole: () => (/* binding */ assumeRole)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/aws/client-options.js + 2 modules
var client_options = __webpack_require__(328);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/credentials/claims.js
var claims = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/credentials/fork.js
var fork = __webpack_require__(6857);
;// CONCATENATED MODULE: ./build/credentials/id-token.js



/** Seconds before each further try: a minute. `@actions/core` has tried for ten seconds within each where it may. */
const pauses = [1, 2, 4, 8, 15, 30];
/** GitHub's OIDC token, masked before anybody sees it; asked for again while GitHub is in trouble. */
async function idToken({ getIdToken, mask, isFork, log }, audience) {
    for (let attempt = 0;; attempt += 1)
        try {
            const token = await getIdToken(audience);
            mask(token);
            return token;
        }
        catch (cause) {
            const told = (0,build_errors/* explain */.WE)(cause);
            // The runner sets these two variables only for a job that may have a token.
            const mayNot = /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/.test(told);
            if (mayNot && isFork)
                throw (0,fork/* forkRefusal */.b)();
            if (mayNot)
                throw new build_errors/* UserError */.yo("This job may not get an OIDC token: it lacks 'id-token: write'", {
                    remedy: permissionRemedy,
                });
            const pause = pauses[attempt];
            // As `@actions/core` writes it: a refusal.
            if (pause === undefined || /Error Code : 4\d\d/.test(told))
                throw new build_errors/* UserError */.yo(`GitHub gave no OIDC token for the audience '${audience}'`, {
                    cause,
                    remedy: 'Run the job again; https://www.githubstatus.com tells of outages.',
                });
            log(`Asking GitHub for the OIDC token again in ${pause} s: ${told}`);
            await (0,promises_.setTimeout)(pause * 1000);
        }
}
const permissionRemedy = `Add to the job (or the workflow), beside its other permissions:
  permissions:
    id-token: write
    contents: read`;

// EXTERNAL MODULE: ./build/credentials/refused-role.js
var refused_role = __webpack_require__(4442);
;// CONCATENATED MODULE: ./build/credentials/assume-role.js







/** Seconds before each further try; the SDK has tried three times within each. */
const assume_role_pauses = [0.5, 1, 2, 4];
/**
 * One STS session from a fresh OIDC token. The call is unsigned. What passes by itself is tried again, with a new
 * token each time because a token is good for some five minutes only; what is refused is told with its remedy.
 */
async function assumeRole({ role, region, ...opening }) {
    const { STS } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const sts = new STS((0,client_options/* clientOptions */.s)(region));
    let retold = false;
    let { policy } = role;
    for (let attempt = 0;; attempt += 1) {
        const token = await idToken(opening, role.audience);
        try {
            const { Credentials: got } = await sts.assumeRoleWithWebIdentity({
                RoleArn: role.arn,
                RoleSessionName: role.sessionName,
                DurationSeconds: role.durationSeconds,
                WebIdentityToken: token,
                ...(policy === undefined ? {} : { Policy: policy }),
            });
            return complete(got);
        }
        catch (error) {
            if (policy !== undefined && (0,errors/* isCode */._m)(error, ...unpacked)) {
                policy = undefined;
                opening.log(`The session is not narrowed to the labels, ${role.arn} is assumed as it is: ${(0,build_errors/* explain */.WE)(error)}`);
                continue;
            }
            const pause = assume_role_pauses[attempt];
            const again = passes(error) || (!retold && (0,errors/* isCode */._m)(error, ...stale));
            if (!again || pause === undefined)
                throw (0,refused_role/* refusedRole */.D)({ error, role, region, claims: (0,claims/* claimsOf */.d)(token) });
            retold ||= (0,errors/* isCode */._m)(error, ...stale);
            opening.log(`Assuming ${role.arn} again in ${pause} s: ${(0,build_errors/* explain */.WE)(error)}`);
            await (0,promises_.setTimeout)(pause * 1000);
        }
    }
}
/** STS packs the session's policy in a form of its own, whose size is known to nobody before. */
const unpacked = ['PackedPolicyTooLarge', 'MalformedPolicyDocument'];
/** A token that aged on its way: worth one try with a new one. */
const stale = ['ExpiredToken', 'IDPRejectedClaim'];
/** IDPCommunicationError and `Couldn't retrieve verification key` are STS failing to reach GitHub's key set. */
function passes(error) {
    if ((0,errors/* isCode */._m)(error, 'IDPCommunicationError'))
        return true;
    if ((0,errors/* isCode */._m)(error, 'InvalidIdentityToken'))
        return /verification key/i.test((0,build_errors/* explain */.WE)(error));
    const { kind } = (0,errors/* classify */.L8)(error, { notFound: [] });
    return kind === 'temporary' || kind === 'throttled';
}
function complete(got) {
    if (!got?.AccessKeyId || !got.SecretAccessKey || !got.SessionToken || !got.Expiration)
        throw new Error('STS answered AssumeRoleWithWebIdentity without credentials');
    return {
        accessKeyId: got.AccessKeyId,
        secretAccessKey: got.SecretAccessKey,
        sessionToken: got.SessionToken,
        expiration: got.Expiration,
    };
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ forkRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/**
 * Why there is no way into the account. GitHub gives a run for a fork's pull request no secrets and a token that can
 * only read, whatever the workflow's permissions say (docs: events that trigger workflows, pull_request).
 */
function forkRefusal() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('This run is for a pull request from a fork: GitHub gives it no OIDC token and no secrets', {
        remedy: `Start the clean-up on pull_request_target instead, as examples/pull-request-closed.yml does:
  on:
    pull_request_target:
      types: [closed]
Such a run belongs to the base repository. The action checks nothing out and reads its profile at the base branch, so the fork decides nothing. A nightly sweep (scope: stale) finds what is left until then.`,
    });
}


/***/ })

};
