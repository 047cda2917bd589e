export const id = 1392;
export const ids = [1392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromDefaultChain: () => (/* binding */ fromDefaultChain)
/* harmony export */ });
/* harmony import */ var _aws_client_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _fork_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6857);



/** What the SDK finds by itself: the environment, a profile, a container or an instance. */
async function fromDefaultChain(isFork) {
    const { defaultProvider } = await __webpack_require__.e(/* import() */ 5861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    try {
        // For those of the chain that ask AWS: a web identity's file, a profile that assumes a role.
        return await defaultProvider({ clientConfig: { requestHandler: (0,_aws_client_options_js__WEBPACK_IMPORTED_MODULE_2__/* .requestHandler */ .O)() } })();
    }
    catch (cause) {
        if (isFork)
            throw (0,_fork_js__WEBPACK_IMPORTED_MODULE_1__/* .forkRefusal */ .b)();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('There are no AWS credentials', {
            cause,
            remedy: `Set the input role-to-assume (and give the job 'permissions: id-token: write'), or run aws-actions/configure-aws-credentials in a step before this one.`,
        });
    }
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
