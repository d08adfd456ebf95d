// tests/records/item_picture_test.cpp: what of a picture file may come into a case.
#include "core/records/item_picture.h"

#include <catch2/catch.hpp>

#include "tests/support/pictures.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

bool isKept(const std::string& bytes, const std::string& format = "png") {
    return core::checkPicture(picture(bytes, format)).has_value();
}

}  // namespace

TEST_CASE("a small PNG or JPEG may be kept", "[charts]") {
    CHECK(isKept(png()));
    CHECK(isKept(png(512, 300)));
    CHECK(isKept(jpeg(), "jpeg"));
    CHECK(isKept(jpeg(300, 512), "jpeg"));
}

TEST_CASE("a picture that carries what cannot be seen is refused", "[charts]") {
    using namespace std::string_literals;
    CHECK_FALSE(isKept(png(8, 8, pngChunk("tEXt", "Author\0Ana"s))));
    CHECK_FALSE(isKept(png(8, 8, pngChunk("eXIf", "MM"))));
    CHECK_FALSE(isKept(png(8, 8, pngChunk("iCCP", "Ana's screen"))));
    CHECK_FALSE(isKept(png() + "a preview behind the end"));
    CHECK_FALSE(isKept(jpeg(8, 8, jpegSegment(0xE1, "Exif\0\0"s)), "jpeg"));
    CHECK_FALSE(isKept(jpeg(8, 8, jpegSegment(0xED, "Photoshop"s)), "jpeg"));
    CHECK_FALSE(isKept(jpeg(8, 8, jpegSegment(0xFE, "seen at 52.1 N"s)), "jpeg"));
}

TEST_CASE("what is too large, cut off or no picture is refused", "[charts]") {
    CHECK_FALSE(isKept(png(513, 8)));
    CHECK_FALSE(isKept(jpeg(8, 513), "jpeg"));
    CHECK_FALSE(isKept(png(0, 8)));
    CHECK_FALSE(isKept(png(8, 8, pngChunk("IDAT", std::string(core::mostPictureBytes, 'x')))));
    CHECK_FALSE(isKept(jpeg(), "png"));
    CHECK_FALSE(isKept("GIF89a", "gif"));
    CHECK_FALSE(isKept(""));
    for (std::size_t length = 0; length + 1 < png().size(); ++length) CHECK_FALSE(isKept(png().substr(0, length)));
    for (std::size_t length = 0; length + 1 < jpeg().size(); ++length)
        CHECK_FALSE(isKept(jpeg().substr(0, length), "jpeg"));
}
