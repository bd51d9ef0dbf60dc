/** Where the syntax model of this language stands: gzip, to be decompressed and handed to `openSyntaxModel`. */
export const modelUrl: URL = new URL('./en.model.gz', import.meta.url)
