// ui/chart/picture_file.h: from a photograph to the small picture that a chart keeps, and back to what is drawn.
#pragma once

#include <QImage>
#include <QString>

#include "core/records/item_picture.h"

namespace crosscase::ui {

/// Reads a PNG or JPEG (told by its content, not by its name), turns it as its camera says, scales it down to 512 pixels and
/// writes it anew: nothing of the file but what one sees comes along.
/// @error BadInput when it is another format, damaged, or larger than 256 MiB in memory
core::Result<core::ItemPicture> readPictureFile(const QString& path);

/// Null when its bytes are damaged: the icon is drawn then.
QImage imageOf(const core::ItemPicture& picture);

}  // namespace crosscase::ui
