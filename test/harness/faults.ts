/** Faults that a server or a proxy of the tests makes on demand. */
export interface Fault {
  /** Which calls: a whole name (`iam:CreateRole`, `POST /api/2.1/clusters/create`), or what a name must match. */
  readonly calls: string | RegExp;
  /** How many matching calls pass unharmed first. Default: none. */
  readonly skip?: number;
  /** How many calls it then hits. Default: one. */
  readonly times?: number;
  readonly effect: Effect;
}

/**
 * An answer in the server's place, a wait before the server's own answer, or a connection cut without an answer: before
 * the server hears of the call (`reset`), or after it has done what was asked (`lost`).
 */
export type Effect =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "reset" | "lost" };

export interface Faults {
  add(fault: Fault): void;
  /** Counts the call, and gives what is to happen to it. */
  effectOn(call: string): Effect | undefined;
}

/** An empty list of faults; the first that matches a call and is not used up hits it. */
export const noFaults = (): Faults => {
  const faults: { readonly fault: Fault; seen: number }[] = [];
  const matches = ({ calls }: Fault, call: string): boolean =>
    typeof calls === "string" ? calls === call : calls.test(call);
  const due = ({ skip = 0, times = 1 }: Fault, seen: number): boolean => seen > skip && seen <= skip + times;
  return {
    add: (fault) => {
      faults.push({ fault, seen: 0 });
    },
    effectOn: (call) => {
      const matching = faults.filter(({ fault }) => matches(fault, call));
      for (const entry of matching) entry.seen += 1;
      return matching.find(({ fault, seen }) => due(fault, seen))?.fault.effect;
    },
  };
};

/** AWS's XML error, as IAM and STS answer it: `Throttling`, `AccessDenied`, `ServiceUnavailable`. */
export const awsError = (status: number, code: string, message: string): Effect => ({
  kind: "answer",
  status,
  headers: { "content-type": "text/xml" },
  body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>`,
});

/** The workspace's JSON error. */
export const workspaceError = (
  status: number,
  errorCode: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Effect => ({
  kind: "answer",
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify({ error_code: errorCode, message }),
});
