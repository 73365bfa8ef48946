#include "models/exchange/formats/page/articleimporter.h"
#include "tests/fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const delegations::ArticleImporter importer;
    delegations::fuzz::import(importer, "article.html", bytes, size);
    delegations::fuzz::import(importer, "article.txt", bytes, size);
    return 0;
}
