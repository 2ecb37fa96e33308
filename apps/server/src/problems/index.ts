export { fieldFaults } from './issues.js';
export { languageOf, type Language } from './language.js';
export { notFound, Problem, type FieldFault, type Params } from './problem.js';
export { problemJson } from './problem-json.js';
export { problemOf } from './problem-of.js';
export { ProblemFilter } from './problem.filter.js';
export { validationPipe } from './validation.js';
export { isKnown, wordsOf } from './words.js';
