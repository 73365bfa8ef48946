#include "models/exchange/formats/feed/feedimporter.h"
#include "tests/fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    delegations::fuzz::import(delegations::FeedImporter(), "feed.xml", bytes, size);
    return 0;
}
