// ui/chart/image_cache.h: small pictures that were drawn before.
#pragma once

#include <QCache>
#include <QImage>
#include <string>

namespace crosscase::ui {

/// Bounded by its bytes; what was not used for longest goes first. One for each thread.
class ImageCache {
public:
    /// The picture under `key`, made by `make` when it is not at hand.
    template <typename Make>
    QImage image(const std::string& key, Make make) {
        if (const QImage* known = images_.object(key)) return *known;
        QImage made = make();
        images_.insert(key, new QImage(made), made.sizeInBytes());
        return made;
    }
    void clear() { images_.clear(); }

private:
    static constexpr qsizetype mostBytes = 8'000'000;

    QCache<std::string, QImage> images_{mostBytes};
};

}  // namespace crosscase::ui
