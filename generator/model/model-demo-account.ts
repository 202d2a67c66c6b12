/** The part of the model about what the sandbox answers in demo mode. */
export interface DemoOrder {
  readonly orderNumber: string;
  readonly source: string;
  readonly order: Readonly<Record<string, string>>;
  readonly payments: readonly Readonly<Record<string, string>>[];
  readonly credits: readonly Readonly<Record<string, string>>[];
}

export interface DemoAccount {
  readonly account: string;
  readonly shopIds: readonly string[];
  readonly orders: readonly DemoOrder[];
  /** Order numbers that every operation treats as unknown. */
  readonly unknownOrders: readonly string[];
  readonly answers: Readonly<
    Record<string, { readonly fields: Readonly<Record<string, string>>; readonly first?: string }>
  >;
  readonly financialInstitutions: readonly Readonly<Record<string, string>>[];
  readonly refusals: Readonly<Record<string, { readonly status: string; readonly code: string }>>;
}
