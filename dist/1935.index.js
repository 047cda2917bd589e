export const id = 1935;
export const ids = [1935];
export const modules = {

/***/ 1935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 18 modules
var core = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/event.js + 2 modules
var build_event = __webpack_require__(9585);
// EXTERNAL MODULE: ./build/github/client.js + 1 modules
var client = __webpack_require__(7019);
// EXTERNAL MODULE: ./build/journal.js
var journal = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/input-reader.js
var input_reader = __webpack_require__(3910);
// EXTERNAL MODULE: ./build/input-values.js
var input_values = __webpack_require__(5895);
// EXTERNAL MODULE: ./build/inputs.js
var build_inputs = __webpack_require__(8175);
;// CONCATENATED MODULE: ./build/matrix-inputs.js



/** @throws UserError with every complaint at once, one a line. */
function readMatrixInputs() {
    const { optional, required, done } = (0,input_reader/* inputReader */.c)(build_inputs/* defaults */.N);
    const inputs = {
        accounts: wordsOf(optional('accounts', input_values/* accountList */.Ql)),
        regions: wordsOf(optional('regions', input_values/* regionList */.lW)),
        role: optional('role-to-assume', input_values/* roleTemplate */.p1) ?? '',
        profile: required('profile', input_values/* repositoryPath */.SH),
        profileRef: optional('profile-ref', input_values/* gitRef */.GY),
        githubToken: optional('github-token', input_values/* token */.Sh),
    };
    done();
    return inputs;
}
function wordsOf(list) {
    return list === undefined ? undefined : [...new Set(list.split(/[\s,]+/))];
}

// EXTERNAL MODULE: ./build/prepare.js + 12 modules
var prepare = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/profile/load.js + 7 modules
var load = __webpack_require__(5829);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/resource-types/known.js + 1 modules
var known = __webpack_require__(9891);
;// CONCATENATED MODULE: ./build/matrix.js










/** The action in `matrix/`: the profile's accounts as a job's matrix. */
async function matrix() {
    try {
        const inputs = readMatrixInputs();
        // Only where the profile is read matters here, which is the same for every scope.
        const event = (0,build_event/* readEvent */.j)({ ...inputs, scope: 'run', prNumber: undefined, runId: undefined });
        const { githubToken: token } = inputs;
        const octokit = await (0,client/* connectToGitHub */.t)({ token, apiUrl: event.apiUrl, onWait: journal/* remark */.Vg });
        const text = await (0,prepare/* readProfile */.e)(octokit, event);
        const rows = rowsOf((0,load/* loadProfile */.i)(text, inputs.profile, known/* knownTypes */.t), inputs);
        for (const { account, region } of rows)
            core/* info */.pq(`A job for account ${account} ${region}`);
        core/* setOutput */.uH('matrix', JSON.stringify({ include: rows }));
        core/* setOutput */.uH('jobs', String(rows.length));
    }
    catch (error) {
        core/* setFailed */.C1((0,report_escape/* visibleLines */.gB)((0,errors/* explain */.WE)(error)));
    }
}
function rowsOf(profile, inputs) {
    const { accounts = profile.accounts, regions = [''], role } = inputs;
    const unknown = accounts.find((account) => !profile.accounts.includes(account));
    if (unknown !== undefined)
        throw new errors/* UserError */.yo(`input accounts: ${unknown} is not among the accounts of ${profile.place} (${profile.accounts.join(', ')}).`, { remedy: 'Add it there, or leave it out.' });
    if (accounts.length > 1 && role !== '' && !role.includes('{account}'))
        throw new errors/* UserError */.yo(`input role-to-assume: ${role} is one account's, but there are ${accounts.length} accounts.`, { remedy: 'Write {account} in the place of the account number.' });
    if (inputs.regions !== undefined && profile.regions.length > 0)
        throw new errors/* UserError */.yo(`input regions: ${profile.place} names the regions, and each job cleans all of them side by side.`, { remedy: 'Leave the input out, or take regions out of the profile.' });
    return accounts.flatMap((account) => regions.map((region) => ({ account, region, role: role.replaceAll('{account}', account) })));
}


/***/ })

};
