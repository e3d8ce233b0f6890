import { ownMember } from "../../common/json.ts";
import type { TerraformPlan } from "../../terraform/plan-json.ts";
import type { CanonicalPlan } from "./canonical.ts";

/** What says where a provider works, and in whose name. */
const placing = ["allowed_account_ids", "assume_role", "host", "region"];

/** What a plan's configuration says of where its providers work, sorted by their keys; nothing of one of which it says nothing. */
export const providerPlaces = ({ configuration }: TerraformPlan): CanonicalPlan["providers"] =>
  Object.entries(configuration?.provider_config ?? {})
    .flatMap(([key, { expressions = {} }]) => {
      const said = placing.flatMap((argument) => {
        const expression = ownMember(expressions, argument);
        return expression === undefined ? [] : [[argument, expression]];
      });
      return said.length === 0 ? [] : [{ key, text: JSON.stringify(said) }];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
