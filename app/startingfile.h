#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace delegations {

class Document;

/// Which database the window opens by itself.
namespace startingfile {

/// The one that was named, else the last one that was open, whether it is there or not: nothing else ever
/// takes its place. The sample database only when no other was ever open.
[[nodiscard]] QString choose(const QString &named);

/// In the person's own folder, whether it is there or not.
[[nodiscard]] QString samplePath();

/// Opens it. The sample database is made when it is not there.
[[nodiscard]] Result<std::unique_ptr<Document>> openSample();

/// Opens what choose() gave. Only at the very first start that makes the sample database.
[[nodiscard]] Result<std::unique_ptr<Document>> open(const QString &path);

} // namespace startingfile

} // namespace delegations
