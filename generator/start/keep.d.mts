export declare function keepFile(file: string, content: string | Uint8Array): void;
export declare function removeOld(folder: string, isOurs?: (name: string) => boolean): void;
