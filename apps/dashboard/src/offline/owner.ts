/** Whose drafts may be shown while the server cannot say who is signed in: the last person it named here, until he signs out. */
const place = 'vandong.minutes-of';

export const owner = (): string | undefined => localStorage.getItem(place) ?? undefined;
export const keepOwner = (person: string) => localStorage.setItem(place, person);
export const forgetOwner = () => localStorage.removeItem(place);
