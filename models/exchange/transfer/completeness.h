#pragma once

#include "models/core/partialdate.h"
#include "models/exchange/formats/batch.h"

#include <set>

namespace delegations {

/// The chambers whose own members the file lists, by their rows; not those whose delegates it does.
[[nodiscard]] std::set<quint32> chambersListed(const Batch &batch);

/// Notes the day on which those lists were complete; nothing of an unknown one.
void tellCompleteness(Batch &batch, const PartialDate &day);

} // namespace delegations
