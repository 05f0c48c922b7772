/**
 * inquirer, loaded at the first call and kept out of the bundle: it brings 500 kB of text encodings, and the
 * interview alone wants it. `require` of a module works from Node 20.19 on.
 */
exports.inquirerPackage = () => require('inquirer');
