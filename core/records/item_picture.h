// core/records/item_picture.h: a picture that items of charts carry in place of their icon.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace crosscase::core {

/// Small, and made anew from what a person chose: of the file it came from only what one sees is kept.
struct ItemPicture {
    ItemPictureId id;    ///< 0 or below: not stored yet; items of the same edit refer to it by that number
    std::string format;  ///< "png" or "jpeg"
    std::string bytes;   ///< of a whole file of that format
    bool operator==(const ItemPicture&) const = default;
};

inline constexpr std::uint32_t mostPictureSide = 512;  ///< pixels
inline constexpr std::size_t mostPictureBytes = std::size_t{3} << 19;

/// Whether it is what may be stored: a PNG or JPEG of at most that size without anything but the picture in it: no place,
/// device, time, words or preview (Exif, XMP, IPTC, comments, colour profiles with their names).
/// @error BadInput says what it is not
Result<void> checkPicture(const ItemPicture& picture);

}  // namespace crosscase::core
