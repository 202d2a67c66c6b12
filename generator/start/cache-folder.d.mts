export declare function cacheFolder(root: string, temporary?: string): string | undefined;
