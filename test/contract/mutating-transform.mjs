import { createTransformer } from '@swc/jest';

/** The change to make, as `mutants.spec` hands it on. */
const { file, changes } = JSON.parse(process.env.VANDONG_MUTANT);

function mutated(text, path) {
  if (!path.endsWith(file)) return text;
  return changes.reduce((changed, [was, becomes]) => {
    if (changed.split(was).length !== 2)
      throw new Error(`${file} has not exactly one "${was}": the mutant is out of date`);
    return changed.replace(was, () => becomes);
  }, text);
}

/** The usual transform, of a source that was broken on purpose. */
export default {
  createTransformer(options) {
    const usual = createTransformer(options);
    return {
      ...usual,
      process: (text, path, how) => usual.process(mutated(text, path), path, how),
      processAsync: (text, path, how) => usual.processAsync(mutated(text, path), path, how),
      getCacheKey: (text, path, how) => usual.getCacheKey(mutated(text, path), path, how),
    };
  },
};
