#include "models/exchange/formats/page/assemblypageimporter.h"
#include "tests/fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    delegations::fuzz::import(delegations::AssemblyPageImporter(), "page.txt", bytes, size);
    return 0;
}
