interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

export declare const prepare: (
  policies: readonly string[],
  requests: readonly Request[],
) => readonly { readonly checked: () => Promise<string>; readonly unchecked: () => Promise<unknown> }[];
