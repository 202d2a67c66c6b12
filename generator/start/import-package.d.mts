export declare function importPackage(specifier: string): Promise<unknown>;
