const pairs = (count: number, pair: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => pair(index)).join("&");

/** Answers that try to cost time or memory, or to be taken for something else. Each is one that nobody may believe. */
export const hostileAnswers: readonly (readonly [name: string, body: string | Uint8Array<ArrayBuffer>])[] = [
  ["a quarter of a million pairs without text", "=&".repeat(125_000)],
  ["pairs up to the limits of size and number", `status=0&${pairs(10_000, (index) => `k${index}=1`)}`],
  ["indexes without end", `status=0&orders=1&${pairs(9000, (index) => `order.${index + 1}.orderNumber=1`)}`],
  [
    "payments without end",
    `status=0&orders=1&order.1.payments=1&${pairs(8000, (index) => `payment.1.${index + 1}.x=1`)}`,
  ],
  ["an index like a number of payments", "status=0&orders=1&order.1.payments=999999999&payment.1.999999999.state=x"],
  ["a depth of a hundred", `status=0&${"a.".repeat(100)}b=1`],
  ["names with underscores alone", `status=0&${pairs(1000, (index) => `${"a".repeat(200)}_${index}_`)}`],
  ["underscores that could be indexes", pairs(900, (index) => `${"a".repeat(120)}_${"1".repeat(120)}${index}_=1`)],
  ["a value of percent signs", `status=0&a=${"%".repeat(200_000)}`],
  ["a value of encoded bytes that is no text", `status=0&a=${"%ff".repeat(80_000)}`],
  ["a number of 200,000 digits", `status=0&orders=${"1".repeat(200_000)}`],
  ["an amount of 200,000 digits", `status=0&orders=1&order.1.amount=${"1".repeat(200_000)}x`],
  ["a list of 200,000 commas", `status=0&orders=1&order.1.operationsAllowed=${",".repeat(200_000)}`],
  ["a status of 200,000 zeros", `status=${"0".repeat(200_000)}`],
  ["a status in the prototype", "__proto__.status=0&__proto__=0&constructor.prototype.status=0"],
  ["a second status under another spelling", "status=0&%73tatus=0&orders=0"],
  ["a byte order mark before another key", "\ufeffobjectsTotal=0&orders=0&status=0"],
  ["UTF-16", Uint8Array.from(Buffer.from("status=0&orders=0", "utf16le"))],
  ["nothing", ""],
  ["null bytes", "\0".repeat(200_000)],
  ["line ends", "status=0\r\n&orders=0"],
];
