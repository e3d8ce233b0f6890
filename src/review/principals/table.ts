import { grouped } from "../../common/grouped.ts";
import { isPrincipal } from "../../plan/context.ts";
import type { DocumentSubject } from "../../plan/model.ts";
import { unknownAccount } from "../../plan/raw/accounts.ts";
import { noPolicies } from "./access.ts";
import type { Doubt, PrincipalDocuments } from "./model.ts";
import { type OwnedPrincipals, principalKey } from "./owned.ts";

interface Row {
  readonly principal: PrincipalDocuments;
  /** As it came last. */
  readonly subject: DocumentSubject;
}

/** A plan's principals by what they may do, or by who may assume them, while their documents are put together. */
export class PrincipalTable {
  private readonly owned: OwnedPrincipals;
  private readonly rows = new Map<string, Row>();

  constructor(owned: OwnedPrincipals) {
    this.owned = owned;
  }

  /** Whom a document is about, put into the table where it is new; nothing where that is no principal. */
  principalOf(subject: DocumentSubject): PrincipalDocuments | undefined {
    const { type, label: name } = subject;
    if (!isPrincipal(type)) return undefined;
    const key = principalKey(subject);
    const own = this.owned.get(key);
    const { before, after } = own ?? { before: true, after: true };
    const principal = this.rows.get(key)?.principal ?? {
      type,
      name,
      isNamed: subject.name !== undefined,
      owned: own !== undefined,
      isWhole: this.owned.isSeenWhole(key),
      exists: { before, after },
      ...noDocuments(),
    };
    this.rows.set(key, { principal, subject });
    return principal;
  }

  /** Whom the table has by a key already. */
  find(key: string): PrincipalDocuments | undefined {
    return this.rows.get(key)?.principal;
  }

  /** Says of principals why it is not known what they have after the plan. */
  doubt(doubts: readonly Doubt[]): void {
    for (const { subject, reason } of doubts) {
      const principal = this.principalOf(subject);
      if (principal) addDoubt(principal, reason);
    }
  }

  /** Where it is not known in which account a principal is that changes, each one of that name may be the one. */
  leaveOpen(): void {
    const namesakes = grouped(this.rows.values(), ({ subject }) => JSON.stringify([subject.type, subject.name]));
    for (const rows of namesakes.values()) {
      const isOpen = ({ principal, subject }: Row): boolean =>
        principal.mayChange && subject.name !== undefined && subject.account === unknownAccount;
      const { type, name } = rows.find(isOpen)?.subject ?? {};
      if (name === undefined) continue;
      const reason = `The plan is about several AWS accounts and does not tell in which of them the ${type} ${name} is that it changes.`;
      for (const { principal } of rows) addDoubt(principal, reason);
    }
  }

  /** All of them, in the order in which they came. */
  all(): readonly PrincipalDocuments[] {
    return [...this.rows.values()].map(({ principal }) => withItsEnd(principal));
  }
}

const noDocuments = (): Pick<PrincipalDocuments, "before" | "after" | "mayChange" | "unseenGroups"> => ({
  before: noPolicies(),
  after: noPolicies(),
  mayChange: false,
  unseenGroups: new Map(),
});

/**
 * A principal that is destroyed has nothing afterwards, not even what Terraform only stops managing, such as the attachments
 * of an exclusive resource.
 */
const withItsEnd = (principal: PrincipalDocuments): PrincipalDocuments =>
  principal.exists.after ? principal : { ...principal, after: noPolicies(), mayChange: true };

const addDoubt = (principal: PrincipalDocuments, reason: string): void => {
  if (!principal.after.unknown.includes(reason)) principal.after.unknown.push(reason);
  principal.mayChange = true;
};
