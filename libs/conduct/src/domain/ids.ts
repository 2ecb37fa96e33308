/** Streams and case ids. A violation's id and an officer's number hold no `.`, so the parts of a review's id can be told apart. */
export const violationStream = (violation: string) => `violation-${violation}`;
export const liabilityRuleStream = 'rules-liability';

const REVIEW = 'leaderReview-';
/** The stream, the case and the workflow of one leader's review. */
export const leaderReviewId = (violation: string, leader: string) => `${REVIEW}${violation}.${leader}`;

/** Undefined for anything that is not the id of a leader review. */
export function leaderReviewOf(caseId: string): { readonly violation: string; readonly leader: string } | undefined {
  const dot = caseId.lastIndexOf('.');
  if (!caseId.startsWith(REVIEW) || dot < 0) return undefined;
  const violation = caseId.slice(REVIEW.length, dot);
  const leader = caseId.slice(dot + 1);
  return violation && leader ? { violation, leader } : undefined;
}

/** Competent where the tree ends before an impartial superior: he is not in the system, a case officer records his decision. */
export const OUTSIDE_SUPERIOR = 'outside.superior';

/**
 * A review is the person's and follows him to another post: told to his post, it would be read by his successor.
 * Nobody holds this post, so only the person it names can open the notice.
 */
export const ownPost = (leader: string) => `person.${leader}`;
export const isOwnPost = (post: string): boolean => post.startsWith(ownPost(''));
