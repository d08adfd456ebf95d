// core/base/result.h: a value or an Error, with the member names of std::expected, for whatever a user can meet.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace crosscase::core {

/// What went wrong, in words for people. Bugs are exceptions or assertions, never an Error.
struct Error {
    enum class Code { BadInput, NotFound, Conflict, NotPermitted, Cancelled, Storage, NewerFormat };
    Code code = Code::BadInput;
    std::string message;  ///< one English sentence with the remedy; ui/ translates by `code`
    std::string where;    ///< file and row, record id or query name; never the protected content itself
};

/// The name of a code as `--json` prints it: "bad_input", "not_found" ...
const char* codeName(Error::Code code);

/// Message and place in one line: "kcus.csv:12: no container number".
std::string describe(const Error& error);

template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return content_.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T& value() { return std::get<0>(content_); }
    const T& value() const { return std::get<0>(content_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<1>(content_); }

private:
    std::variant<T, Error> content_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    bool has_value() const { return !error_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error& error() const { return *error_; }

private:
    std::optional<Error> error_;
};

}  // namespace crosscase::core
