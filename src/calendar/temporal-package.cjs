/** Temporal, loaded at the first call: the zones of the United States, which most plans have, do without. */
exports.temporalPackage = () => require('temporal-polyfill');
