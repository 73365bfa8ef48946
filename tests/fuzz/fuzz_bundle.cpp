#include "models/exchange/formats/bundlefile.h"
#include "tests/fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    delegations::fuzz::import(delegations::BundleFile(), "bundle.json", bytes, size);
    return 0;
}
