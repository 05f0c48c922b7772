/**
 * The `yaml` package, loaded and run at the first call: it takes longer than reading a plan quickly. Only a
 * CommonJS module can wait like this without becoming asynchronous, in Node, in the tests and in the bundle.
 */
exports.yamlPackage = () => require('yaml');
