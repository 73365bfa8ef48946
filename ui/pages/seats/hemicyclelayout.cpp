#include "ui/pages/seats/hemicyclelayout.h"

#include <QtMath>

#include <algorithm>
#include <numeric>

namespace delegations {

namespace {

constexpr double innermostRadius = 0.38;
constexpr double widestPitch = 0.6;
constexpr double diameterOfPitch = 0.78;
constexpr double gapOfPitch = 0.7; ///< Between two sectors, beside the pitch itself.
constexpr int mostRows = 40;

struct Rows
{
    int count = 1;
    double pitch = widestPitch; ///< Distance of neighbours, in a row and between rows.

    [[nodiscard]] double radius(int row) const { return 1 - row * pitch; }
};

/// As many rows as make the seats as large as can be.
Rows rowsFor(int seats, int sectors)
{
    Rows best{1, 0};
    for (int count = 1; count <= mostRows; ++count) {
        // Seats on `count` rows: pi * sum(1 - i * pitch) / pitch, solved for the pitch.
        const double inner = count * (count - 1) / 2.0;
        const double room = seats + gapOfPitch * count * (sectors - 1);
        const double pitch = std::min(widestPitch, M_PI * count / (room + M_PI * inner));
        if (1 - (count - 1) * pitch >= innermostRadius && pitch > best.pitch)
            best = {count, pitch};
    }
    return best;
}

/// The seats of one sector on its rows, in proportion to the rows' lengths.
std::vector<int> seatsOnRows(int seats, const Rows &rows)
{
    double length = 0;
    for (int row = 0; row < rows.count; ++row)
        length += rows.radius(row);
    std::vector<int> result(size_t(rows.count), 0);
    double wanted = 0;
    int placed = 0;
    for (int row = rows.count - 1; row >= 0; --row) {
        wanted += seats * rows.radius(row) / length;
        result[size_t(row)] = (row == 0 ? seats : qRound(wanted)) - placed;
        placed += result[size_t(row)];
    }
    return result;
}

struct Place
{
    double angle = 0;
    int row = 0;
};

std::vector<Place> placesOfSector(int seats, const Rows &rows, double from, double span)
{
    std::vector<Place> places;
    const std::vector<int> onRows = seatsOnRows(seats, rows);
    for (int row = 0; row < rows.count; ++row) {
        const int count = onRows[size_t(row)];
        for (int i = 0; i < count; ++i)
            places.push_back({from + span * (i + 0.5) / count, row});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::abs(a.angle - b.angle) > 1e-9 ? a.angle < b.angle : a.row < b.row;
    });
    return places;
}

/// The smallest distance of two neighbours in a row.
double closest(const std::vector<Place> &places, const Rows &rows)
{
    std::vector<double> last(size_t(rows.count), -10);
    double distance = rows.pitch;
    for (const Place &place : places) {
        double &before = last[size_t(place.row)];
        distance = std::min(distance,
                            2 * rows.radius(place.row) * std::sin(std::min(M_PI, place.angle - before) / 2));
        before = place.angle;
    }
    return distance;
}

} // namespace

SeatArrangement arrangeSeats(const std::vector<int> &groups)
{
    const int seats = std::accumulate(groups.begin(), groups.end(), 0);
    const int sectors = int(std::count_if(groups.begin(), groups.end(), [](int count) { return count > 0; }));
    if (seats == 0)
        return {};
    const Rows rows = rowsFor(seats, sectors);
    const double gap = sectors > 1 ? std::min(0.2, gapOfPitch * rows.pitch) : 0;
    const double span = (M_PI - gap * (sectors - 1)) / seats;
    std::vector<Place> places;
    double from = 0;
    for (int count : groups) {
        if (count == 0)
            continue;
        const auto sector = placesOfSector(count, rows, from, span * count);
        places.insert(places.end(), sector.begin(), sector.end());
        from += span * count + gap;
    }
    SeatArrangement arrangement;
    arrangement.diameter = diameterOfPitch * closest(places, rows);
    for (const Place &place : places)
        arrangement.places.emplace_back(-std::cos(place.angle) * rows.radius(place.row),
                                        -std::sin(place.angle) * rows.radius(place.row));
    return arrangement;
}

} // namespace delegations
