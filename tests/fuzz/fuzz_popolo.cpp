#include "models/exchange/formats/popolo/popoloimporter.h"
#include "tests/fuzz/harness.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    delegations::fuzz::import(delegations::PopoloImporter(), "Finland-Eduskunta.json", bytes, size);
    return 0;
}
