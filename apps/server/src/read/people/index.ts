export { fileReadsOf, PAGE, type FileReadsPage } from './file-reads.js';
export { peopleOf, type PeoplePage } from './people.js';
