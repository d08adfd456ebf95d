// core/store/item_pictures.h: pictures of items on disk: each once, whatever number of items carry it.
#pragma once

#include <span>
#include <vector>

#include "core/records/item_picture.h"
#include "core/store/database.h"

namespace crosscase::core {

// All functions throw StorageFailure; the use cases wrap them in guard(). A picture stays as long as the history may bring an
// item with it back.

/// A new row unless the same bytes are there. Belongs in recordChange. @return its id
ItemPictureId savePicture(Database& database, const ItemPicture& picture);
bool hasPicture(Database& database, ItemPictureId picture);
/// Those that there are, in id order.
std::vector<ItemPicture> loadPictures(Database& database, std::span<const ItemPictureId> pictures);

}  // namespace crosscase::core
