// core/store/item_pictures.cpp: pictures of items on disk.
#include "core/store/item_pictures.h"

#include "core/base/digest.h"
#include "core/store/migrations.h"
#include "core/store/statements.h"

namespace crosscase::core {

ItemPictureId savePicture(Database& database, const ItemPicture& picture) {
    const Digest digest = digestOf(picture.bytes);
    auto known = database.query("SELECT id FROM chart_picture WHERE digest = ?");
    known.bindBlob(1, digest.data(), digest.size());
    if (known.step()) return known.id<ItemPictureId>(0);
    database.query("INSERT INTO chart_picture(digest, format, bytes) VALUES(?, ?, ?)")
        .bindBlob(1, digest.data(), digest.size())
        .bind(2, picture.format)
        .bindBlob(3, picture.bytes.data(), picture.bytes.size())
        .run();
    return ItemPictureId{database.lastId()};
}

bool hasPicture(Database& database, ItemPictureId picture) {
    auto asked = database.query("SELECT 1 FROM chart_picture WHERE id = ?");
    asked.bind(1, picture);
    return asked.step();
}

std::vector<ItemPicture> loadPictures(Database& database, std::span<const ItemPictureId> pictures) {
    if (!isOfFormat(database, 4)) return {};
    std::vector<std::int64_t> ids;
    for (ItemPictureId picture : pictures) ids.push_back(picture.value);
    chooseIds(database, ids);
    std::vector<ItemPicture> found;
    auto asked = database.query(
        "SELECT id, format, bytes FROM chart_picture WHERE id IN (SELECT id FROM temp.chosen) ORDER BY id");
    while (asked.step()) found.push_back({asked.id<ItemPictureId>(0), asked.text(1), std::string(asked.blob(2))});
    return found;
}

}  // namespace crosscase::core
