import { missing, shown } from "./problems.js";
import type { Problem } from "./problems.js";
import { InvalidOptionsError } from "./options.js";

/** What a merchant is known by, and where. */
export interface CredentialsOf<ProfileName extends string = string> {
  readonly customerId: string;
  readonly secret: string;
  readonly password: string;
  readonly shopId?: string;
  readonly profile?: ProfileName;
  readonly baseUrl?: string;
}

/** Credentials from the environment; what is empty counts as not set. @throws {InvalidOptionsError} that names every variable */
export function credentialsFrom<ProfileName extends string>(
  env: Readonly<Record<string, string | undefined>>,
  profileNames: readonly ProfileName[],
): CredentialsOf<ProfileName> {
  const problems: Problem[] = [];
  const read = (name: string): string => (Object.hasOwn(env, name) ? (env[name] ?? "") : "");
  const readRequired = (name: string): string => {
    const value = read(name);
    if (value === "") problems.push(missing(name));
    return value;
  };
  const credentials = {
    customerId: readRequired("QMORE_CUSTOMER_ID"),
    secret: readRequired("QMORE_SECRET"),
    password: readRequired("QMORE_PASSWORD"),
  };
  const [shopId, baseUrl, name] = [read("QMORE_SHOP_ID"), read("QMORE_BASE_URL"), read("QMORE_PROFILE")];
  const profile = profileNames.find((one) => one === name);
  if (name !== "" && profile === undefined) {
    const isSecret = name === credentials.secret || name === credentials.password;
    const given = shown(name, isSecret ? undefined : (text) => text);
    problems.push({ parameter: "QMORE_PROFILE", rule: "enumeration", given, allowed: profileNames.join(" or ") });
  }
  if (problems.length > 0) throw new InvalidOptionsError(problems, "credentialsFromEnv");
  return {
    ...credentials,
    ...(shopId === "" ? {} : { shopId }),
    ...(profile === undefined ? {} : { profile }),
    ...(baseUrl === "" ? {} : { baseUrl }),
  };
}
