// tests/base/base_test.cpp: errors, digests, JSON, resources, ids.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/ids.h"
#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/base/result.h"

using namespace crosscase::core;

TEST_CASE("an error describes itself in one line", "[base]") {
    CHECK(describe({Error::Code::BadInput, "no container number", "kcus.csv:12"}) ==
          "kcus.csv:12: no container number");
    CHECK(describe({Error::Code::Storage, "the disk is full", {}}) == "the disk is full");
    CHECK(std::string(codeName(Error::Code::NewerFormat)) == "newer_format");
}

TEST_CASE("the clock runs and stands as told", "[base]") {
    CHECK(SystemClock().now() > 1'600'000'000'000'000);
    FixedClock clock(5);
    clock.set(7);
    CHECK(clock.now() == 7);
}

TEST_CASE("digests are BLAKE2b and parts do not run into each other", "[base]") {
    // b2sum -l 256 of "abc" and of nothing
    CHECK(toHex(digestOf("abc")) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(toHex(digestOf("")) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    const auto keyOf = [](std::string_view a, std::string_view b) {
        return Hasher(Hasher::Size::Short).add(a).add(b).key();
    };
    CHECK(keyOf("ab", "c") != keyOf("a", "bc"));
    CHECK(keyOf("ab", "c") == keyOf("ab", "c"));
    CHECK(Hasher(Hasher::Size::Full).add(std::int64_t{1}).digest() !=
          Hasher(Hasher::Size::Full).add(std::int64_t{-1}).digest());
}

TEST_CASE("keys read back from hexadecimal digits", "[base]") {
    const ContentKey key = contentKey("record");
    CHECK(keyFromHex(toHex(key)) == key);
    CHECK_FALSE(keyFromHex("12"));
    CHECK_FALSE(keyFromHex(std::string(32, 'g')));
}

TEST_CASE("JSON is read up to a depth and refused beyond it", "[base]") {
    CHECK(parseJson(R"({"a":[1,"]]]"]})", "x.json")->at("a").size() == 2);
    CHECK(parseJson(std::string(64, '[') + std::string(64, ']'), "x.json"));
    CHECK_FALSE(parseJson(std::string(65, '[') + std::string(65, ']'), "x.json"));
    CHECK_FALSE(parseJson(std::string(1'000'000, '['), "x.json"));
    CHECK_FALSE(parseJson("{\"a\":\"\xFF\"}", "x.json"));
    CHECK_FALSE(parseJson("", "x.json"));
    CHECK_FALSE(parseJson("[1e999]", "x.json"));
    const auto broken = parseJson("{\n  \"a\": ,\n}", "x.json");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == "x.json:2:8");
}

TEST_CASE("a JSON string is written so that it reads back", "[base]") {
    for (const std::string text :
         {"", "plain", "say \"x\"", "back\\slash", "two\nlines\ttab", "\x01\x1f", "Щербаков"}) {
        std::string out;
        appendJsonString(out, text);
        CHECK(nlohmann::json::parse(out).get<std::string>() == text);
    }
    std::string zero;
    appendJsonString(zero, std::string_view("\0", 1));
    CHECK(zero == "\"\\u0000\"");
}

TEST_CASE("embedded files are found by their path", "[base]") {
    REQUIRE(resource("grading/schemes.json"));
    CHECK(resource("grading/schemes.json")->front() == '{');
    CHECK_FALSE(resource("grading/none.json"));
    CHECK_FALSE(resourcesUnder("catalogue/").empty());
    CHECK(resourcesUnder("nothing/").empty());
}

TEST_CASE("ids print with their letter and read back", "[base]") {
    CHECK(print(MentionId{12}) == "m12");
    CHECK(parseId<MentionTag>("m12") == MentionId{12});
    CHECK_FALSE(parseId<MentionTag>("e12"));
    CHECK_FALSE(parseId<MentionTag>("m"));
    CHECK_FALSE(parseId<MentionTag>("m1x"));
    CHECK_FALSE(parseId<MentionTag>("m99999999999999999999"));
}
