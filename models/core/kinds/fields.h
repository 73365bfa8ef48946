#pragma once

/// The fields of every kind.
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/decisions.h"
#include "models/core/kinds/events.h"
#include "models/core/kinds/news.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/roles.h"
#include "models/core/kinds/seats.h"
