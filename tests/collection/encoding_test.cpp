// tests/collection/encoding_test.cpp: texts of many encodings become the same UTF-8; what is no text is an error.
#include <unicode/ucnv.h>

#include <catch2/catch.hpp>

#include "core/collection/encoding.h"
#include "support.h"

using namespace crosscase;

namespace {

std::string encoded(const std::string& utf8, const char* encoding) {
    std::string bytes(utf8.size() * 4 + 4, '\0');
    UErrorCode status = U_ZERO_ERROR;
    const auto size = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()), utf8.data(),
                                   static_cast<int32_t>(utf8.size()), &status);
    REQUIRE(U_SUCCESS(status));
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

const std::string russian =
    "номер;имя;примечание\n1;Виктор Алексеевич Сорокин;Задержан в порту при проверке документов\n"
    "2;Джамшед Рахмонов;Перевозил наличные деньги и документы на чужое имя\n";
const std::string arabic =
    "رقم;اسم;ملاحظة\n1;محمد عبد الرحمن الحربي;شوهد في الميناء مع رجل آخر يحمل حقيبة\n2;فيكتور سوروكين;دفع مبلغا كبيرا "
    "نقدا\n";
const std::string spanish = "ref;nombre;puerto\n1;María del Carmen Ruiz Ortega;Cádiz\n2;Julián Paredes Soto;Málaga\n";

}  // namespace

TEST_CASE("encodings are detected", "[collection]") {
    struct Sample {
        const char* encoding;
        const std::string& text;
    };
    for (const Sample& sample :
         {Sample{"windows-1251", russian}, Sample{"KOI8-R", russian}, Sample{"windows-1256", arabic},
          Sample{"windows-1252", spanish}, Sample{"UTF-16LE", russian}, Sample{"UTF-16BE", arabic},
          Sample{"UTF-8", arabic}, Sample{"UTF-16LE", spanish}}) {
        const auto decoded = core::decodeText({"f", encoded(sample.text, sample.encoding)});
        INFO(sample.encoding);
        REQUIRE(decoded);
        CHECK(decoded->text == sample.text);
    }
}

TEST_CASE("a byte order mark decides and is taken away", "[collection]") {
    for (const auto& [mark, encoding] : {std::pair<std::string, const char*>{"\xEF\xBB\xBF", "UTF-8"},
                                         {"\xFF\xFE", "UTF-16LE"},
                                         {"\xFE\xFF", "UTF-16BE"}}) {
        const auto decoded = core::decodeText({"f", mark + encoded(spanish, encoding)}, "windows-1251");
        REQUIRE(decoded);
        CHECK(decoded->text == spanish);
        CHECK(decoded->encoding == encoding);
    }
}

TEST_CASE("a stated encoding wins over the guess", "[collection]") {
    const auto decoded = core::decodeText({"f", encoded("а", "windows-1251")}, "windows-1251");
    REQUIRE(decoded);
    CHECK(decoded->text == "а");
}

TEST_CASE("what is no text is an error with a remedy", "[collection]") {
    CHECK(core::decodeText({"empty.csv", ""}).error().message.find("empty") != std::string::npos);
    CHECK(core::decodeText({"x", std::string("a,b\n1,\0002\n", 9)}).error().message.find("NUL") != std::string::npos);
    CHECK(core::decodeText({"x", "abc"}, "no-such-code").error().message.find("no known encoding") !=
          std::string::npos);
    CHECK(core::decodeText({"x", "ab\xFF\xFE\xFD"}, "UTF-8").error().message.find("encoding") != std::string::npos);
    CHECK(core::decodeText({"x", ""}).error().where == "x");
}
