/** How many things wait for a person; the read side counts them. */
export abstract class InboxCount {
  abstract of(person: string): Promise<number>;
}
