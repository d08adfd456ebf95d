// core/base/result.cpp: the words of error codes and the one-line form of an error.
#include "core/base/result.h"

namespace crosscase::core {

const char* codeName(Error::Code code) {
    switch (code) {
        case Error::Code::BadInput:
            return "bad_input";
        case Error::Code::NotFound:
            return "not_found";
        case Error::Code::Conflict:
            return "conflict";
        case Error::Code::NotPermitted:
            return "not_permitted";
        case Error::Code::Cancelled:
            return "cancelled";
        case Error::Code::Storage:
            return "storage";
        case Error::Code::NewerFormat:
            return "newer_format";
    }
    return "unknown";
}

std::string describe(const Error& error) {
    return error.where.empty() ? error.message : error.where + ": " + error.message;
}

}  // namespace crosscase::core
