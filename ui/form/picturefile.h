#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>

namespace delegations {

/// Pictures are stored no wider and no higher than this.
inline constexpr int pictureSide = 512;

/// A PNG or JPEG file as it may be stored: turned upright, made as small as `pictureSide` asks, without what
/// the camera wrote into it. Read and decoded on another thread. Error Input for every other file and for one
/// too large to be a portrait.
[[nodiscard]] QFuture<Result<QByteArray>> readPicture(const QString &path);
/// The same for the content of such a file.
[[nodiscard]] QFuture<Result<QByteArray>> readPicture(const QByteArray &content);
/// The same for a picture that is in memory already.
[[nodiscard]] QFuture<Result<QByteArray>> readPicture(const QImage &image);

} // namespace delegations
