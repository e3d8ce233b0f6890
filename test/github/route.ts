import type { World } from "./world.ts";

export interface Call {
  readonly world: World;
  /** Who asks. */
  readonly login: string;
  readonly isApp: boolean;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The server's own address. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** All items of a list, of which the server gives the page that was asked for. */
  readonly items?: readonly unknown[];
  /** What the page of a list stands in, if it does not stand alone. */
  readonly wrap?: (items: readonly unknown[], total: number) => unknown;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  /** Any one of them lets a token in; none means that any token may. */
  readonly permissions: readonly string[];
  answer(call: Call): Answer;
}

export const repo = "/repos/{owner}/{repo}";
export const notFound: Answer = { status: 404, body: { message: "Not Found" } };
export const ok = (body: unknown): Answer => ({ status: 200, body });
export const list = (items: readonly unknown[]): Answer => ({ status: 200, items });
export const numberOf = ({ path }: Call, name: string): number => Number(path[name]);
