export { boardOf, type Board, type BoardAsked } from './board.js';
export { changesOf, type Changes } from './changes.js';
export { countedOf, type Counted, type CountedAsked } from './counted.js';
export { localityOf, type Locality } from './locality.js';
export { shareOf } from './unit-cells.js';
export { whyOf, type Why } from './why.js';
