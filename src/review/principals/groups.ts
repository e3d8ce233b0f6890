import { grouped } from "../../common/grouped.ts";
import type { Catalogue } from "../../iam/catalogue/model.ts";
import type { AccessGroup } from "../model.ts";

/** Puts actions of one service and one access level together; sorted by service, then in the order of first action. */
export const groupActions = (ids: readonly string[], catalogue: Catalogue): readonly AccessGroup[] => {
  const actions = ids.map((id) => {
    const action = catalogue.action(id);
    if (action === undefined) throw new Error(`The comparison names ${id}, which the catalogue does not have.`);
    return action;
  });
  return [...grouped(actions, ({ service }) => service)].flatMap(([service, ofService]) => {
    const isWholeService = ofService.length === catalogue.actionsOf(service)?.length;
    return [...grouped(ofService, ({ level }) => level)].map(([level, ofLevel]) => ({
      service,
      level,
      actions: ofLevel.map(({ id }) => id),
      ...(isWholeService && { isWholeService }),
    }));
  });
};
