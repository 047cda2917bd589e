export const id = 392;
export const ids = [392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromDefaultChain: () => (/* binding */ fromDefaultChain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** What the SDK finds by itself: the environment, a profile, a container or an instance. */
async function fromDefaultChain() {
    const { defaultProvider } = await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19));
    try {
        return await defaultProvider()();
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('There are no AWS credentials', {
            cause,
            remedy: `Set the input role-to-assume (and give the job 'permissions: id-token: write'), or run aws-actions/configure-aws-credentials in a step before this one.`,
        });
    }
}


/***/ })

};
