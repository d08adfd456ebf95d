// tests/base/threads_test.cpp: work on a second thread keeps its order and its faults reach the first.
#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <stdexcept>

#include "core/base/conveyor.h"
#include "core/base/two_threads.h"

using namespace crosscase::core;

TEST_CASE("values leave a conveyor in the order in which they were put on it") {
    constexpr int count = 20000;
    std::vector<int> seen;
    Conveyor<int> conveyor([&](int& value) { seen.push_back(value); });
    for (int i = 0; i < count; ++i) conveyor.put(i);
    conveyor.finish();
    REQUIRE(seen.size() == count);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
}

TEST_CASE("a fault at the far end of a conveyor reaches who puts values on it") {
    auto fill = [](int count) {
        Conveyor<int> conveyor([](int& value) {
            if (value == 3) throw std::runtime_error("three");
        });
        for (int i = 0; i < count; ++i) conveyor.put(i);
        conveyor.finish();
    };
    CHECK_NOTHROW(fill(3));
    CHECK_THROWS_WITH(fill(10), "three");
    CHECK_THROWS_WITH(fill(100000), "three");
}

TEST_CASE("a conveyor that is given up drops what waits on it") {
    std::atomic<int> seen{0};
    {
        Conveyor<int> conveyor([&](int&) { ++seen; });
        for (int i = 0; i < 100; ++i) conveyor.put(i);
    }
    CHECK(seen == 0);
}

TEST_CASE("a fault of either of two threads is thrown when both have ended") {
    auto nothing = [] {};
    auto fault = [] { throw std::runtime_error("fault"); };
    bool ended = false;
    CHECK_THROWS_WITH(onTwoThreads(fault, [&] { ended = true; }), "fault");
    CHECK(ended);
    CHECK_THROWS_WITH(onTwoThreads(nothing, fault), "fault");
    CHECK_NOTHROW(onTwoThreads(nothing, nothing));
}
