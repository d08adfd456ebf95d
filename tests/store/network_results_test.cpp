// tests/store/network_results_test.cpp: answers of network functions come back to the last bit; the oldest make room.
#include "core/store/network_results.h"

#include <bit>
#include <limits>

#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

core::NetworkResult resultFor(const std::string& request, std::int64_t state) {
    core::NetworkResult result;
    result.head.kind = "measure";
    result.head.request = request;
    result.head.state = state;
    result.head.by = "ana";
    result.outcome = "{}";
    return result;
}

std::vector<std::uint64_t> bitsOf(const std::vector<core::NetworkRow>& rows) {
    std::vector<std::uint64_t> bits;
    for (const core::NetworkRow& row : rows) {
        bits.push_back(static_cast<std::uint64_t>(row.entity.value));
        bits.push_back(std::bit_cast<std::uint64_t>(row.value));
        bits.push_back(std::bit_cast<std::uint64_t>(row.margin));
        bits.push_back(static_cast<std::uint64_t>(row.group));
    }
    return bits;
}

}  // namespace

TEST_CASE("rows of an answer come back in their order and to the last bit", "[store][network_results]") {
    using Limits = std::numeric_limits<double>;
    const std::vector<core::NetworkRow> rows = {{{9'000'000'000'000'000'000}, 1.0 / 3, 0.1, 1},
                                                {{1}, 1.0 / 3, 0.1, 1},
                                                {{7}, 0.3, Limits::denorm_min(), 2},
                                                {{3}, -0.0, 0, 2'000'000'000},
                                                {{4}, 0.0, 0, 3},
                                                {{2}, Limits::infinity(), 0, 0},
                                                {{5}, std::nextafter(0.3, 1.0), Limits::max(), 300}};
    CHECK(bitsOf(core::decodeRows(core::encodeRows(rows))) == bitsOf(rows));
    CHECK(core::decodeRows(core::encodeRows({})).empty());
}

TEST_CASE("ranked rows with many equal values take some two bytes each", "[store][network_results]") {
    std::vector<core::NetworkRow> rows;
    for (std::int64_t i = 0; i < 100'000; ++i) rows.push_back({{3 * i}, static_cast<double>(20 - i / 5'000), 0, 0});
    CHECK(core::encodeRows(rows).size() < 2 * rows.size());
}

TEST_CASE("damaged rows are told, whatever was cut off or changed", "[store][network_results]") {
    const std::vector<core::NetworkRow> rows = {{{12}, 0.5, 0.1, 1}, {{3}, 0.5, 0.1, 2}, {{300}, 0.25, 0, 2}};
    const std::string whole = core::encodeRows(rows);
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK_THROWS_AS(core::decodeRows(whole.substr(0, length)), core::StorageFailure);
    CHECK_THROWS_AS(core::decodeRows(whole + "x"), core::StorageFailure);
    CHECK_THROWS_AS(core::decodeRows(std::string(10, '\xff')), core::StorageFailure);
    CHECK_THROWS_AS(core::decodeEntities("\x7f\x01"), core::StorageFailure);
}

TEST_CASE("the same request on the same state replaces, every other is kept", "[store][network_results]") {
    test::TemporaryCase all;
    core::Database& database = all.file.database();
    core::NetworkResult result = resultFor("a", 3);
    core::saveNetworkResult(database, result);
    result.rows = {{{5}, 0.5, 0, 0}};
    const auto replaced = core::saveNetworkResult(database, result);
    CHECK(core::loadNetworkResultHeads(database).size() == 1);
    CHECK(core::findNetworkResult(database, replaced)->rows.size() == 1);
    result.members = {{5}, {9}};
    const auto ofTwo = core::saveNetworkResult(database, result);
    core::saveNetworkResult(database, result);
    core::saveNetworkResult(database, resultFor("a", 4));
    core::saveNetworkResult(database, resultFor("b", 3));
    const auto heads = core::loadNetworkResultHeads(database);
    REQUIRE(heads.size() == 4);
    CHECK(heads.front().request == "b");
    CHECK(heads.back().memberCount == 0);
    CHECK(heads[2].memberCount == 2);
    CHECK(core::removeNetworkResult(database, heads[2].id));
    CHECK_FALSE(core::removeNetworkResult(database, ofTwo));
}

TEST_CASE("the newest answers are kept, fewer when they are very large", "[store][network_results]") {
    test::TemporaryCase all;
    core::Database& database = all.file.database();
    const auto more = static_cast<std::int64_t>(core::keptResults) + 3;
    for (std::int64_t state = 1; state <= more; ++state) core::saveNetworkResult(database, resultFor("a", state));
    auto heads = core::loadNetworkResultHeads(database);
    REQUIRE(heads.size() == core::keptResults);
    CHECK(heads.front().state == more);
    CHECK(heads.back().state == 4);

    core::NetworkResult large = resultFor("a", 1000);
    large.rows.resize(core::keptResultBytes / 25);
    for (std::size_t i = 0; i < large.rows.size(); ++i) large.rows[i].value = static_cast<double>(i);
    for (large.head.state = 1000; large.head.state < 1004; ++large.head.state) core::saveNetworkResult(database, large);
    heads = core::loadNetworkResultHeads(database);
    CHECK(heads.size() == 2);
    CHECK(heads.front().state == 1003);
}
