package rehab.catalog.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** PostgreSQL knows no negative zero: written as zero, a document hashes the same before it was stored and after. */
final class PlainZeros {
    private PlainZeros() {}

    static SimpleModule module() {
        return new SimpleModule("plain-zeros")
                .addSerializer(Double.class, new OfDouble())
                .addSerializer(double[].class, new OfDoubles());
    }

    private static double plain(double number) {
        return number == 0 ? 0 : number;
    }

    private static final class OfDouble extends StdSerializer<Double> {
        private static final long serialVersionUID = 1L;

        OfDouble() {
            super(Double.class);
        }

        @Override
        public void serialize(Double number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(plain(number));
        }
    }

    private static final class OfDoubles extends StdSerializer<double[]> {
        private static final long serialVersionUID = 1L;

        OfDoubles() {
            super(double[].class);
        }

        @Override
        public void serialize(double[] numbers, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (double number : numbers) {
                json.writeNumber(plain(number));
            }
            json.writeEndArray();
        }
    }
}
