// ui/chart/sparing.h: values that take little room where there are hundreds of thousands of them.
#pragma once

#include <QColor>
#include <memory>

namespace crosscase::ui {

/// A colour in 4 bytes, a quarter of a QColor; one that cannot be seen stands for none.
class OwnColour {
public:
    OwnColour() = default;
    OwnColour(const QColor& colour) : rgba_(colour.isValid() ? colour.rgba() : 0) {}

    bool isValid() const { return qAlpha(rgba_) != 0; }
    QRgb rgb() const { return rgba_ | 0xFF000000U; }
    QRgb rgba() const { return rgba_; }
    QColor colour() const { return isValid() ? QColor::fromRgba(rgba_) : QColor(); }
    bool operator==(const OwnColour&) const = default;

private:
    QRgb rgba_ = 0;
};

/// What few of many have: a pointer, and an allocation only where it differs from a T as made. Copies share it.
template <typename T>
class Seldom {
public:
    const T& operator*() const {
        static const T usual;
        return value_ ? *value_ : usual;
    }
    const T* operator->() const { return &**this; }
    /// To be changed, for this one alone.
    T& own() {
        if (!value_ || value_.use_count() > 1) value_ = std::make_shared<T>(**this);
        return *value_;
    }

private:
    std::shared_ptr<T> value_;
};

}  // namespace crosscase::ui
