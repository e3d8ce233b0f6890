import { ownMember } from "../common/json.ts";
import { oncePer } from "../common/once.ts";

/** The generated data/resource-types.json. */
export interface ResourceTypeData {
  /** By the provider's name, which its types begin with. */
  readonly providers: Readonly<Record<string, ProviderTypes>>;
}

interface ProviderTypes {
  /** The provider's address in the registry. */
  readonly source: string;
  readonly version: string;
  /** Without the provider's name, in one text, parted by spaces: a text loads faster than a list of them. */
  readonly types: string;
}

/**
 * The resource types of the providers that somebody has gone through for what gives access: access-types.ts and
 * access-attributes.ts hold those.
 */
export interface ResourceTypes {
  /** `hashicorp/aws 6.25.0` and so on. */
  readonly sources: readonly string[];
  /** Whether a type is of one of these providers, and that version has none of the name. */
  isOtherVersions(type: string): boolean;
}

/** Gives the resource types over the generated data. */
export const createResourceTypes = ({ providers }: ResourceTypeData): ResourceTypes => {
  const typesOf = oncePer((provider: string): ReadonlySet<string> | undefined => {
    const data = ownMember(providers, provider);
    return data && new Set(data.types.split(" "));
  });
  return {
    sources: Object.values(providers).map(({ source, version }) => `${source} ${version}`),
    isOtherVersions: (type) => {
      const end = type.indexOf("_");
      return end > 0 && typesOf(type.slice(0, end))?.has(type.slice(end + 1)) === false;
    },
  };
};

/** Gives the resource types of data/resource-types.json, which `npm run data` makes. */
export const loadResourceTypes = async (): Promise<ResourceTypes> => {
  const file = await import("../../data/resource-types.json", { with: { type: "json" } });
  return createResourceTypes(file.default);
};
